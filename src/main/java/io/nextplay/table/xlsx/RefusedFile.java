package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;
import org.jspecify.annotations.Nullable;

/** Thrown when the file as a whole cannot be accepted; nothing more of it is read. */
final class RefusedFile extends Exception {

  private final String code;
  private final transient @Nullable CellRef place;

  /**
   * A refusal of the workbook as a whole.
   *
   * @param code the code of the issue it becomes
   * @param message the message of the issue it becomes
   */
  RefusedFile(String code, String message) {
    this(code, message, null);
  }

  /**
   * A refusal because of one place.
   *
   * @param place where the reason stands; null for the workbook as a whole
   */
  RefusedFile(String code, String message, @Nullable CellRef place) {
    super(message);
    this.code = code;
    this.place = place;
  }

  /** A refusal because the bytes are not what the format promises. */
  static RefusedFile unreadable(String what) {
    return new RefusedFile(
        "UnreadableFile", what + "; open it in a spreadsheet program and save it again as .xlsx");
  }

  /** The code of the issue. */
  String code() {
    return code;
  }

  /** The message of the issue. */
  String sentence() {
    return String.valueOf(getMessage());
  }

  /** Where the reason stands, or a default. */
  CellRef place(CellRef otherwise) {
    return place == null ? otherwise : place;
  }
}
