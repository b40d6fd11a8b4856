package io.nextplay.release.store;

import io.nextplay.release.ReleaseFiles;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file in parts: H2 takes no more than 1,048,576 bytes in a column, and a workbook may have 5 MB.
 */
final class FileParts {

  private static final int PART_BYTES = 1_000_000;

  private FileParts() {}

  /** A stored part. */
  interface Part {
    FileKind kind();

    String name();

    byte[] content();
  }

  /** Keeps a part of a file, numbered from 0. */
  interface Keep {
    void part(FileKind kind, String name, int number, byte[] content);
  }

  /** The files whose parts these are, those of each file in their order. */
  static ReleaseFiles joined(List<? extends Part> parts) {
    SortedMap<String, byte[]> workbooks = new TreeMap<>();
    SortedMap<String, byte[]> rules = new TreeMap<>();
    for (Part part : parts) {
      (part.kind() == FileKind.WORKBOOK ? workbooks : rules)
          .merge(part.name(), part.content(), FileParts::joined);
    }
    return new ReleaseFiles(workbooks, rules);
  }

  /** Keeps all files, part by part. */
  static void split(ReleaseFiles files, Keep keep) {
    files.workbooks().forEach((name, bytes) -> split(FileKind.WORKBOOK, name, bytes, keep));
    files.rules().forEach((name, bytes) -> split(FileKind.RULES, name, bytes, keep));
  }

  private static void split(FileKind kind, String name, byte[] content, Keep keep) {
    int number = 0;
    for (byte[] part : of(content)) {
      keep.part(kind, name, number++, part);
    }
  }

  /** The parts of a file; at least one. */
  private static List<byte[]> of(byte[] content) {
    List<byte[]> parts = new ArrayList<>();
    for (int from = 0; from == 0 || from < content.length; from += PART_BYTES) {
      parts.add(Arrays.copyOfRange(content, from, Math.min(content.length, from + PART_BYTES)));
    }
    return parts;
  }

  /** Two parts, one behind the other. */
  private static byte[] joined(byte[] first, byte[] next) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + next.length);
    both.writeBytes(first);
    both.writeBytes(next);
    return both.toByteArray();
  }
}
