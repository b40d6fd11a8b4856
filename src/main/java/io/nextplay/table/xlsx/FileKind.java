package io.nextplay.table.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells by the first bytes whether a file may be an .xlsx at all. */
final class FileKind {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private FileKind() {}

  /**
   * Refuses what is plainly something else.
   *
   * @throws RefusedFile for anything that is not a zip file within the size limit
   */
  static void check(byte[] bytes, Limits limits) throws RefusedFile {
    if (bytes.length > limits.fileBytes()) {
      throw new RefusedFile(
          "FileTooLarge",
          "the file is larger than " + Limits.megabytes(limits.fileBytes()) + "; split it");
    }
    if (startsWith(bytes, OLE2)) {
      throw contains(bytes, ENCRYPTED) ? encrypted() : notXlsx("an old .xls file");
    }
    if (!startsWith(bytes, ZIP)) {
      throw notXlsx(bytes.length == 0 ? "an empty file" : "not a spreadsheet");
    }
  }

  /**
   * Refuses zip files of another format.
   *
   * @throws RefusedFile for OpenDocument, binary workbooks and any other zip file
   */
  static void check(Archive archive) throws RefusedFile {
    if (archive.has("mimetype")) {
      throw notXlsx("an OpenDocument file");
    }
    if (archive.has("xl/workbook.bin")) {
      throw notXlsx("a binary workbook");
    }
    if (!archive.has("[Content_Types].xml") || !archive.has("_rels/.rels")) {
      throw notXlsx("a zip file that holds no workbook");
    }
  }

  /** The refusal of a file that needs a password. */
  static RefusedFile encrypted() {
    return new RefusedFile(
        "EncryptedFile", "the file is protected by a password; save it without one");
  }

  /** The refusal of a file of another kind, such as {@code an old .xls file}. */
  static RefusedFile notXlsx(String found) {
    return new RefusedFile("NotXlsx", "this is " + found + "; save the workbook as .xlsx");
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int at = 0; at <= bytes.length - wanted.length; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
