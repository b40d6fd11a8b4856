package io.nextplay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClosedException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class HangupTest {

  @Test
  void callersWhoGoAwayOrFallSilentHangUp() {
    IOException gone = new IOException(new IOException(new HttpClosedException("closed")));
    assertThat(Hangup.is(gone)).isTrue();
    assertThat(Hangup.is(new UncheckedIOException(gone))).isTrue();
    assertThat(Hangup.is(new IOException(new ClosedChannelException()))).isTrue();
    assertThat(Hangup.is(new IOException("Read timed out"))).isTrue();
  }

  @Test
  void whatFailsHereIsNoHangup() {
    assertThat(Hangup.is(new FileNotFoundException("spool"))).isFalse();
    assertThat(Hangup.is(new ClosedByInterruptException())).isFalse();
    assertThat(Hangup.is(new IOException("No space left on device"))).isFalse();
    assertThat(Hangup.is(new IllegalStateException(new ClosedChannelException()))).isFalse();
  }
}
