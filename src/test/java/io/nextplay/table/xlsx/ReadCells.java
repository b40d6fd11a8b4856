package io.nextplay.table.xlsx;

import static java.util.Objects.requireNonNull;

import io.nextplay.table.Cell;
import io.nextplay.table.Issue;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.util.List;

/**
 * What the reader made of a file called {@code rules.xlsx}, with short questions for tests.
 *
 * @param read the answer of the reader
 */
record ReadCells(XlsxReader.Read read) {

  /** Reads a file. */
  static ReadCells of(byte[] bytes) {
    return new ReadCells(XlsxReader.read("rules.xlsx", bytes));
  }

  /** Reads a hand-written file. */
  static ReadCells of(TestZip zip) {
    return of(zip.bytes());
  }

  /** Reads a sheet whose first row holds these {@code <c>} elements. */
  static ReadCells cells(String cells) {
    return of(TestZip.rows("<row r='1'>" + cells + "</row>"));
  }

  /** Reads a sheet whose only cell holds that text. */
  static ReadCells text(String text) {
    return cells("<c r='A1' t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>");
  }

  /** The workbook, which must have been accepted. */
  Workbook workbook() {
    return requireNonNull(read.workbook(), () -> "refused: " + read.issues());
  }

  /** The first sheet. */
  Sheet sheet() {
    return workbook().sheets().get(0);
  }

  /** The cell A1. */
  Cell a1() {
    return sheet().cell(1, 1);
  }

  /** The codes of all issues. */
  List<String> codes() {
    return read.issues().stream().map(Issue::code).toList();
  }

  /** All issues as text. */
  List<String> issues() {
    return read.issues().stream().map(Issue::toString).toList();
  }
}
