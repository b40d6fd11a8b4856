package io.nextplay.release.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file in parts: H2 takes no more than 1,048,576 bytes in a column, and a workbook may have 5 MB.
 */
final class FileParts {

  private static final int PART_BYTES = 1_000_000;

  private FileParts() {}

  /** The parts of a file; at least one. */
  static List<byte[]> of(byte[] content) {
    List<byte[]> parts = new ArrayList<>();
    for (int from = 0; from == 0 || from < content.length; from += PART_BYTES) {
      parts.add(Arrays.copyOfRange(content, from, Math.min(content.length, from + PART_BYTES)));
    }
    return parts;
  }

  /** Two parts, one behind the other. */
  static byte[] joined(byte[] first, byte[] next) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + next.length);
    both.writeBytes(first);
    both.writeBytes(next);
    return both.toByteArray();
  }
}
