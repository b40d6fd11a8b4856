package io.nextplay.decision.web;

import io.nextplay.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A request body that is taken in as fast as it comes, into a temporary file, while it is read from
 * there. Many clients (Java's own among them) read no answer before they have sent everything; were
 * their lines only read as fast as answers are taken, each side would wait for the other for ever.
 * One thread reads it; closing deletes the file.
 */
public final class SpooledInput extends InputStream {

  private static final int CHUNK = 64 * 1024;

  /** The database and others need room, too. */
  private static final long KEPT_FREE = 512L << 20;

  /** Bytes between looks at the room. */
  private static final long LOOK_EVERY = 16L << 20;

  private final InputStream source;
  private final Path file;
  private final FileChannel reader;
  private final long keptFree;
  private long position;
  private long written;
  private boolean complete;
  private @Nullable Exception failure;

  /**
   * Begins to take in the source. Reading it ends with a {@link Refusal} UNAVAILABLE where the
   * temporary files have no room for the rest.
   */
  public SpooledInput(InputStream source) throws IOException {
    this(source, KEPT_FREE);
  }

  SpooledInput(InputStream source, long keptFree) throws IOException {
    this.source = source;
    this.keptFree = keptFree;
    this.file = Files.createTempFile("nextplay-lines", ".tmp");
    this.reader = FileChannel.open(file, StandardOpenOption.READ);
    Thread drain = new Thread(this::drain, "batch-input");
    drain.setDaemon(true);
    drain.start();
  }

  private void drain() {
    byte[] chunk = new byte[CHUNK];
    long next = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
        if (written >= next) { // which nobody else changes
          checkRoom();
          next = written + LOOK_EVERY;
        }
        out.write(chunk, 0, read);
        taken(read);
      }
      end(null);
    } catch (IOException | Refusal e) {
      end(e);
    } catch (RuntimeException e) {
      end(new IOException("the request broke off", e));
    }
  }

  private void checkRoom() throws IOException {
    if (Files.getFileStore(file).getUsableSpace() < keptFree) {
      throw new Refusal(
          Refusal.Kind.UNAVAILABLE,
          "no-room",
          "this service has no room to take in more now; send the rest later");
    }
  }

  private synchronized void taken(int bytes) {
    written += bytes;
    notifyAll();
  }

  private synchronized void end(@Nullable Exception cause) {
    failure = cause;
    complete = true;
    notifyAll();
  }

  /** What has come and was not read yet. */
  @Override
  public synchronized int available() {
    return (int) Math.min(Integer.MAX_VALUE, written - position);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    long available = awaitMore();
    if (available == 0) {
      return -1;
    }
    int wanted = (int) Math.min(length, available);
    int read = reader.read(ByteBuffer.wrap(bytes, offset, wanted), position);
    passed(Math.max(0, read));
    return read;
  }

  private synchronized void passed(int bytes) {
    position += bytes;
  }

  /** How much can be read; 0 only when the request is over. */
  private synchronized long awaitMore() throws IOException {
    while (position == written && !complete) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while waiting for lines", e);
      }
    }
    if (position == written && failure instanceof Refusal refusal) {
      throw refusal;
    }
    if (position == written && failure != null) {
      throw new IOException(failure.getMessage(), failure);
    }
    return written - position;
  }

  /** Stops taking in, and deletes the file. */
  @Override
  public void close() throws IOException {
    try (source;
        reader) {
      Files.deleteIfExists(file);
    }
  }
}
