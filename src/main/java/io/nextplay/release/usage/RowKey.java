package io.nextplay.release.usage;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Output;
import io.nextplay.table.UnaryTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Knows a row again in other releases: by its sheet and by what it says, not by its number. So it
 * stays the same row when rows above it come and go, when columns are put in that it leaves blank,
 * and when an older release comes back; a row whose test or result is edited is another one.
 */
final class RowKey {

  private RowKey() {}

  /** The key: 64 hex digits. */
  static String of(DecisionTable table, DecisionTable.Row row) {
    MessageDigest digest = sha256();
    add(digest, table.place().workbook());
    add(digest, table.place().sheet());
    for (List<String> cell : cells(table, row)) {
      cell.forEach(text -> add(digest, text));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What is filled, in an order of its own: moved columns mean the same. */
  private static List<List<String>> cells(DecisionTable table, DecisionTable.Row row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      DecisionTable.CellTest test = row.tests().get(i);
      if (!(test.test() instanceof UnaryTest.Any)) {
        cells.add(List.of("when", table.inputs().get(i).term().name(), test.text()));
      }
    }
    for (int i = 0; i < table.outputs().size(); i++) {
      if (!(row.outputs().get(i) instanceof Output.None)) {
        cells.add(List.of("then", table.outputs().get(i).field(), text(row.outputs().get(i))));
      }
    }
    cells.sort((one, other) -> String.join("\0", one).compareTo(String.join("\0", other)));
    return cells;
  }

  private static String text(Output output) {
    if (output instanceof Output.Num number) {
      return Double.toString(number.value());
    }
    if (output instanceof Output.Code code) {
      return code.value();
    }
    if (output instanceof Output.Words words) {
      return words.source();
    }
    return output instanceof Output.Weighted weighted ? weighted.term().name() : "";
  }

  /** Preceded by its length, so that nothing can be shifted from one cell to the next. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
