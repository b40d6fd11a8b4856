package io.nextplay.decision.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a stream line by line in constant memory: of a line that is too long only that much is
 * kept, the rest is passed over. Not thread-safe.
 */
final class Lines {

  private static final int CHUNK = 64 * 1024;

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int end;
  private byte[] line = new byte[CHUNK];
  private int length;
  private boolean tooLong;
  private long number;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * Goes to the next line.
   *
   * @return false at the end of the stream
   */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    number++;
    boolean any = false;
    while (fill()) {
      any = true;
      int newline = newline();
      keep(newline < 0 ? end : newline);
      position = newline < 0 ? end : newline + 1;
      if (newline >= 0) {
        return true;
      }
    }
    return any;
  }

  /** Whether the next line can be had without waiting for it, as far as can be told. */
  boolean isAtHand() throws IOException {
    // in this order, for a line that is there is looked through once more when it is read
    return in.available() > 0 || newline() >= 0;
  }

  /** The line's number, from 1. */
  long number() {
    return number;
  }

  /** Its bytes, of which the first {@link #length} count; overwritten by the next line. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }

  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(chunk));
    }
    return position < end;
  }

  private int newline() {
    for (int i = position; i < end; i++) {
      if (chunk[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void keep(int until) {
    int bytes = Math.min(until - position, limit - length);
    tooLong |= bytes < until - position;
    if (length + bytes > line.length) {
      line = Arrays.copyOf(line, Math.min(limit, Math.max(length + bytes, 2 * line.length)));
    }
    System.arraycopy(chunk, position, line, length, bytes);
    length += bytes;
  }
}
