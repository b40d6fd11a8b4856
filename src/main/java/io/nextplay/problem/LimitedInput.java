package io.nextplay.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** An input that fails when it turns out to be longer than allowed. Not thread-safe. */
final class LimitedInput extends FilterInputStream {

  private final Supplier<RuntimeException> tooLong;
  private long left;

  LimitedInput(InputStream in, long limit, Supplier<RuntimeException> tooLong) {
    super(in);
    this.left = limit;
    this.tooLong = tooLong;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw tooLong.get();
    }
  }
}
