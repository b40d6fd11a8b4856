package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts sheets together from rows of cells. */
final class Rows {

  private Rows() {}

  /** A title and a blank row, to add others to. */
  static List<List<Cell>> titled(String title) {
    return new ArrayList<>(List.of(texts(title), List.of()));
  }

  /** A row of texts; empty ones are blank cells. */
  static List<Cell> texts(String... texts) {
    return Arrays.stream(texts)
        .map(text -> text.isEmpty() ? Cell.blank() : new Cell.Text(text))
        .toList();
  }

  static Sheet sheet(String name, List<List<Cell>> rows) {
    return new Sheet(name, rows, List.of());
  }
}
