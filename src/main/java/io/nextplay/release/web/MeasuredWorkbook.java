package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.release.usage.RowUsage;
import io.nextplay.release.usage.Usage;
import io.nextplay.table.xlsx.WorkbookEditor.Uneditable;
import io.nextplay.table.xlsx.WorkbookMeasures;
import io.nextplay.table.xlsx.WorkbookMeasures.Measure;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A workbook of a release with what its rows are good for. Stateless. */
final class MeasuredWorkbook {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private MeasuredWorkbook() {}

  /**
   * The file with the measures of its rows.
   *
   * @throws Refusal when the file is built in a way that cannot be changed here
   */
  static byte[] of(String file, byte[] bytes, Usage usage) {
    Map<String, Map<Integer, Measure>> measures = new HashMap<>();
    for (RowUsage row : usage.rows()) {
      if (row.row().workbook().equals(file)) {
        measures
            .computeIfAbsent(row.row().sheet(), sheet -> new HashMap<>())
            .put(row.row().row(), new Measure(row.accounts(), row.arr(), row.lastFired()));
      }
    }
    try {
      return WorkbookMeasures.write(file, bytes, caption(usage), measures);
    } catch (Uneditable refused) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "uneditable-workbook",
          "`" + file + "` cannot be shown with its hits: " + refused.sentence());
    }
  }

  private static String caption(Usage usage) {
    return String.format(
        Locale.ROOT,
        "%,d accounts by %s, %s UTC",
        usage.accounts(),
        usage.release(),
        MOMENT.format(usage.asOf()));
  }
}
