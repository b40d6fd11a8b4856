package io.nextplay.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a special sheet (Signals, Products …), each read by header. Reports what is missing
 * or of the wrong kind.
 */
final class Entries {

  private final Layout layout;
  private final Issues issues;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private Entries(Layout layout, List<String> known, Issues issues) {
    this.layout = layout;
    this.issues = issues;
    for (Layout.Column column : layout.columns()) {
      CellRef place = layout.place().at(layout.firstRow() - 1, column.number());
      String key = Vocabulary.key(column.header());
      if (known.stream().noneMatch(each -> Vocabulary.key(each).equals(key))) {
        issues.error(
            "UnknownColumn",
            place,
            "`"
                + column.header()
                + "` is not a column of this sheet"
                + Nearest.hint(column.header(), known));
      } else if (columns.putIfAbsent(key, column.number()) != null) {
        issues.error("DuplicateColumn", place, "the column `" + column.header() + "` stands twice");
      }
    }
  }

  /**
   * Reads a sheet whose first known header begins the header row; empty when there is no such row.
   * What the first column says may stand there once, on all sheets of the name together: {@code
   * seen} grows.
   */
  static List<Entry> of(
      String workbook,
      Sheet sheet,
      List<String> headers,
      Map<String, CellRef> seen,
      Issues issues) {
    Layout layout = Layout.plain(workbook, sheet, headers.get(0), issues);
    if (layout == null) {
      return List.of();
    }
    Entries entries = new Entries(layout, headers, issues);
    List<Entry> rows = new ArrayList<>();
    for (int row : layout.dataRows()) {
      Entry entry = entries.new Entry(row);
      String key = entry.required(headers.get(0));
      CellRef place = entry.cell(headers.get(0));
      CellRef before = key.isEmpty() ? null : seen.putIfAbsent(key.toLowerCase(Locale.ROOT), place);
      if (before != null) {
        issues.error(
            "DuplicateName",
            place,
            "`" + key + "` already stands in " + before + "; delete or rename one of them");
      } else {
        rows.add(entry);
      }
    }
    return rows;
  }

  /** One row. */
  final class Entry {
    private final int row;

    Entry(int row) {
      this.row = row;
    }

    /** The row's place. */
    CellRef place() {
      return layout.place().atRow(row);
    }

    /** The place of a cell; the row when the sheet lacks the column. */
    CellRef cell(String header) {
      Integer column = columns.get(Vocabulary.key(header));
      return column == null ? place() : layout.place().at(row, column);
    }

    /** The cell; blank when the sheet lacks the column. */
    Cell value(String header) {
      Integer column = columns.get(Vocabulary.key(header));
      return column == null ? Cell.blank() : layout.sheet().cell(row, column);
    }

    /** The cell's text; empty when blank. */
    String text(String header) {
      return value(header).text();
    }

    /** The cell's text; an issue when blank. */
    String required(String header) {
      String text = text(header);
      if (text.isEmpty() && !(value(header) instanceof Cell.Refused)) {
        issues.error("MissingCell", cell(header), "`" + header + "` must not be blank");
      }
      return text;
    }

    /** The number in a cell, or the fallback when blank; an issue when it is no number cell. */
    double number(String header, double fallback) {
      Cell cell = value(header);
      if (cell instanceof Cell.Numeric numeric) {
        return numeric.value().doubleValue();
      }
      if (!cell.isBlank() && !(cell instanceof Cell.Refused)) {
        issues.error(
            "TextNumber",
            cell(header),
            "`"
                + cell.text()
                + "` is no number cell, and `"
                + header
                + "` must be one; type it again as a number");
      }
      return fallback;
    }

    /** Yes or no; the fallback when blank, an issue when it is neither. */
    boolean flag(String header, boolean fallback) {
      String text = text(header).toLowerCase(Locale.ROOT);
      if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
        issues.error("WrongType", cell(header), "`" + text + "` is neither yes nor no");
      }
      return text.isEmpty() ? fallback : text.equals("yes");
    }

    /** The parts of a cell between {@code |}; empty when blank. */
    List<String> parts(String header) {
      return Splitter.split(text(header), "|").stream().filter(part -> !part.isEmpty()).toList();
    }

    /**
     * The constant whose name the cell gives; null and an issue when it gives none, the fallback
     * when blank.
     *
     * @param allowed the constants that may stand there
     */
    <E extends Enum<E>> @Nullable E constant(
        String header, Collection<E> allowed, @Nullable E fallback) {
      String text = text(header);
      if (text.isEmpty()) {
        return fallback;
      }
      List<String> names = new ArrayList<>();
      for (E each : allowed) {
        if (each.name().equalsIgnoreCase(text)) {
          return each;
        }
        names.add(each.name().toLowerCase(Locale.ROOT));
      }
      issues.error(
          "UnknownChoice",
          cell(header),
          "`"
              + text
              + "` is not a "
              + header.toLowerCase(Locale.ROOT)
              + "; write one of "
              + String.join(", ", names));
      return fallback;
    }
  }
}
