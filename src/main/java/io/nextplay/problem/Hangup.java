package io.nextplay.problem;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;

/** Callers who go away, or fall silent, before their body is complete: it happens every day. */
final class Hangup {

  /** What Quarkus says when nothing came for {@code quarkus.http.read-timeout}. */
  private static final String SILENT = "Read timed out";

  private Hangup() {}

  /** Whether the failure is of the caller's connection; a database's or a file's is not. */
  static boolean is(Throwable failure) {
    Throwable each =
        failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
    while (each instanceof IOException) {
      // not those of its subclasses that tell of a thread that was stopped
      if (each.getClass() == ClosedChannelException.class || SILENT.equals(each.getMessage())) {
        return true;
      }
      each = each.getCause();
    }
    return each instanceof HttpClosedException;
  }
}
