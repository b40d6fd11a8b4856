package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import io.nextplay.table.Sheet;
import io.nextplay.table.Sheet.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one sheet in one pass, holding only its filled cells. Not thread-safe. */
final class SheetScan implements Xml.Handler {

  private final CellRef at;
  private final Limits limits;
  private final CellMeaning meaning;
  private final Grid grid;
  private final HiddenContent hidden;
  private final RawCell raw;
  private final List<Region> merged = new ArrayList<>();
  private final MeasuredScan measured = new MeasuredScan();
  private boolean inData;
  private boolean inCell;
  private int row;
  private int column;

  /**
   * Nothing read yet.
   *
   * @param at the sheet
   * @param meaning types its cells
   * @param grid takes its filled cells
   * @param hidden takes what cannot be seen
   */
  SheetScan(CellRef at, Limits limits, CellMeaning meaning, Grid grid, HiddenContent hidden) {
    this.at = at;
    this.limits = limits;
    this.meaning = meaning;
    this.grid = grid;
    this.hidden = hidden;
    this.raw = new RawCell(limits);
  }

  /** What was read. */
  Sheet sheet() {
    return new Sheet(at.sheet(), measured.without(grid.rows()), measured.withoutRegions(merged));
  }

  /** The columns that were not read, for they only show what rows are good for. */
  Optional<MeasuredColumns> measured() {
    return measured.found();
  }

  @Override
  public void start(String name, Xml.Attributes attributes) throws RefusedFile {
    if (inCell) {
      raw.start(name);
      return;
    }
    switch (name) {
      case "sheetData" -> inData = true;
      case "row" -> row(attributes);
      case "c" -> cell(attributes);
      case "col" -> hidden.columns(attributes);
      case "mergeCell" -> merge(attributes.get("ref", ""));
      default -> {
        // looks, comments, suggestions and filters mean nothing here
      }
    }
  }

  @Override
  public void text(String piece) {
    if (inCell) {
      raw.text(piece);
    }
  }

  @Override
  public void end(String name) throws RefusedFile {
    if (name.equals("sheetData")) {
      inData = false;
    } else if (inCell && name.equals("c")) {
      inCell = false;
      finish();
    } else if (inCell) {
      raw.end(name);
    }
  }

  private void row(Xml.Attributes attributes) throws RefusedFile {
    if (inData) {
      row = later(row, attributes.get("r"));
      column = 0;
      hidden.row(attributes);
    }
  }

  private void cell(Xml.Attributes attributes) throws RefusedFile {
    if (!inData || row == 0) {
      return;
    }
    String reference = attributes.get("r");
    if (reference == null) {
      column++;
    } else {
      Position position = Position.of(reference);
      if (position.row() != row || position.column() <= column) {
        throw outOfOrder();
      }
      column = position.column();
    }
    inCell = true;
    raw.begin(attributes);
  }

  private void finish() throws RefusedFile {
    if (measured.skips(row, column)) {
      return;
    }
    Cell cell = meaning.of(raw, at.at(row, column));
    if (!cell.isBlank()) {
      grid.add(row, column, cell);
      measured.saw(row, column, cell);
      hidden.filled(row, column);
    }
  }

  private int later(int before, @Nullable String number) throws RefusedFile {
    if (number == null) {
      return before + 1;
    }
    int next = Position.number(number);
    if (next <= before) {
      throw outOfOrder();
    }
    return next;
  }

  private RefusedFile outOfOrder() {
    return RefusedFile.unreadable(
        "the sheet " + Quoted.of(at.sheet()) + " is damaged after row " + row);
  }

  private void merge(String reference) throws RefusedFile {
    if (merged.size() >= limits.mergedRegions()) {
      throw new RefusedFile(
          "TooManyMergedRegions",
          "the sheet has more than "
              + limits.mergedRegions()
              + " merged cells; only the title"
              + " and the band row need any",
          at);
    }
    merged.add(Position.region(reference));
  }
}
