package io.nextplay.table.diff;

import io.nextplay.table.CellRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs: a row, a column, a sheet, a workbook, a file of rules. A row that differs
 * in several cells is one change.
 *
 * @param kind what happened
 * @param before the place in the old content; null for what is new
 * @param after the place in the new content; null for what is gone
 * @param cells what changed in which cell; one for each differing cell of a changed row, all filled
 *     cells of one that was added or removed
 * @param text the change in words
 */
public record Change(
    Kind kind,
    @Nullable CellRef before,
    @Nullable CellRef after,
    List<CellChange> cells,
    String text) {

  /** What happened. */
  public enum Kind {
    /** Cells of a row differ. */
    ROW_CHANGED,
    /** A row is new. */
    ROW_ADDED,
    /** A row is gone. */
    ROW_REMOVED,
    /** A row stands elsewhere among the others. */
    ROW_MOVED,
    /** Title, a property or a header differs. */
    HEAD_CHANGED,
    /** A column is new; its filled cells are listed. */
    COLUMN_ADDED,
    /** A column is gone. */
    COLUMN_REMOVED,
    /** A sheet is new. */
    SHEET_ADDED,
    /** A sheet is gone. */
    SHEET_REMOVED,
    /** A workbook is new. */
    WORKBOOK_ADDED,
    /** A workbook is gone. */
    WORKBOOK_REMOVED,
    /** The text of a rules file differs. */
    RULES_CHANGED,
    /** A rules file is new. */
    RULES_ADDED,
    /** A rules file is gone. */
    RULES_REMOVED
  }

  /**
   * A cell that differs.
   *
   * @param column the header over it; its letters where there is none
   * @param from as a person would type it; null when there was none
   * @param to as a person would type it; null when there is none
   * @param place where it is now, or was when it is gone
   */
  public record CellChange(
      String column, @Nullable String from, @Nullable String to, CellRef place) {}

  /** Copies its list. */
  public Change {
    cells = List.copyOf(cells);
  }

  /** Where to look: the new place, or the old one of what is gone. */
  public CellRef place() {
    if (after != null) {
      return after;
    }
    if (before == null) {
      throw new IllegalStateException("a change is somewhere");
    }
    return before;
  }
}
