package io.nextplay.bench;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A routing table of many rows, by segment, region and revenue. */
final class LargeRouting {

  private static final List<String> SEGMENTS = List.of("SMB", "MID", "ENT");
  private static final List<String> REGIONS = List.of("NA", "EMEA", "APAC", "LATAM");

  private LargeRouting() {}

  static Sheet sheet(int count) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(texts("Large routing"));
    rows.add(texts("Hit policy", "FIRST"));
    rows.add(texts("Result", "Large routing"));
    rows.add(List.of());
    rows.add(texts("When", "", "", "Then", ""));
    rows.add(texts("Segment", "Region", "ARR", "Owner", "SLA days"));
    for (int i = 0; i < count; i++) {
      rows.add(
          List.of(
              text(SEGMENTS.get(i % SEGMENTS.size())),
              text(REGIONS.get(i / SEGMENTS.size() % REGIONS.size())),
              text("[" + i / 12 * 100 + ".." + (i / 12 * 100 + 100) + ")"),
              text("OWNER_" + i % 97),
              new Cell.Numeric(BigDecimal.valueOf(i % 30), false)));
    }
    return new Sheet("Large routing", rows, List.of());
  }

  private static List<Cell> texts(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String each : texts) {
      cells.add(text(each));
    }
    return cells;
  }

  private static Cell text(String text) {
    return text.isEmpty() ? Cell.blank() : new Cell.Text(text);
  }
}
