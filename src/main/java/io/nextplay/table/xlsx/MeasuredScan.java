package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the measured columns of a sheet while it is read from its top: in the row of the bands,
 * right of them, stands {@code Measured}, and below it one of the known headers. Not thread-safe.
 */
final class MeasuredScan {

  private static final Set<String> BANDS = Set.of("when", "then");

  private int bandRow;
  private int first;
  private int beyond = Integer.MAX_VALUE;
  private int headers;
  private @Nullable MeasuredColumns found;

  /** Takes notice of a filled cell; cells come in the order of the sheet. */
  void saw(int row, int column, Cell cell) {
    if (!(cell instanceof Cell.Text text)) {
      return;
    }
    if (bandRow == 0 && BANDS.contains(text.value().toLowerCase(Locale.ROOT))) {
      bandRow = row;
    } else if (row == bandRow && first == 0 && text.value().equals(MeasuredColumns.BAND)) {
      first = column;
    } else if (row == bandRow && first > 0) {
      beyond = Math.min(beyond, column); // another band begins
    } else if (first > 0 && row == bandRow + 1 && column < beyond) {
      header(column, MeasuredColumns.HEADERS.indexOf(text.value()));
    }
  }

  /** Each of the headers once, in their order, without a gap: ARR is a signal's name, too. */
  private void header(int column, int which) {
    int next = found == null ? first : found.last() + 1;
    if (which >= headers && column == next) {
      headers = which + 1;
      found = new MeasuredColumns(first, column);
    }
  }

  /** Whether a cell below the headers is measured, and so not to be read. */
  boolean skips(int row, int column) {
    return found != null && row > bandRow + 1 && found.contains(column);
  }

  Optional<MeasuredColumns> found() {
    return Optional.ofNullable(found);
  }

  /** The rows without what stands over the measured columns, headers included. */
  List<List<Cell>> without(List<List<Cell>> rows) {
    MeasuredColumns columns = found;
    if (columns == null) {
      return rows;
    }
    List<List<Cell>> rest = new ArrayList<>();
    rows.forEach(row -> rest.add(without(row, columns)));
    trim(rest, List::isEmpty);
    return rest;
  }

  private static List<Cell> without(List<Cell> row, MeasuredColumns columns) {
    List<Cell> rest = new ArrayList<>(row);
    for (int column = columns.first(); column <= Math.min(columns.last(), row.size()); column++) {
      rest.set(column - 1, Cell.blank());
    }
    trim(rest, Cell::isBlank);
    return rest;
  }

  private static <T> void trim(List<T> list, Predicate<T> blank) {
    while (!list.isEmpty() && blank.test(list.get(list.size() - 1))) {
      list.remove(list.size() - 1);
    }
  }

  /** The merged regions but for those of the measured columns. */
  List<Region> withoutRegions(List<Region> merged) {
    MeasuredColumns columns = found;
    return columns == null
        ? merged
        : merged.stream()
            .filter(
                each ->
                    !columns.contains(each.firstColumn()) || !columns.contains(each.lastColumn()))
            .toList();
  }
}
