package io.nextplay.table.xlsx;

import io.nextplay.table.Workbook;
import java.util.List;

/** A workbook with everything the format knows, for tests. */
final class ExampleWorkbook {

  private static final String TEXT =
      """
      === Usage
      Usage: how much of the plan is in use
      Hit policy | FIRST
      For each | account
      Range | 0..10

      When | | | | Then | Note
      Highest limit used | Departments | Segment | Renewal | Usage score | Source
      >= 100% | >= 3 | not(SMB, MID) | 2026-12-31 | 10 | "given" in the first interview, it's confirmed
      80% | 3 | ENT | < 2026-06-30 | 5.5

      12.5% | - | missing | | 0.125 | a blank row above stays

      === Signals
      Signals

      Name | Label | Type | Choices
      segment | Segment | choice | SMB \\| MID \\| ENT
      play | Play | choice | Plays
      atRisk | At risk | flag

      === Plays
      Plays

      Code | Title
      UPSELL | Bigger plan
      CROSS_SELL | Another product
      """;

  private ExampleWorkbook() {}

  /** The workbook. */
  static Workbook workbook() {
    return WorkbookText.parse("example.xlsx", TEXT);
  }

  /** Its file. */
  static byte[] bytes() {
    return WorkbookAuthor.write(workbook(), Choices.in(List.of(workbook())));
  }
}
