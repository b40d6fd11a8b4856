package io.nextplay.portfolio.web;

import io.nextplay.portfolio.Ledger;
import io.nextplay.portfolio.Totals.NearMiss;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What each gate row holds. */
@Schema(name = "Ledger")
record LedgerResponse(
    @Schema(
            description =
                "Every row of the gates. An account that several rows hold counts at each of them")
        List<Row> rows) {

  /** A gate row. */
  @Schema(name = "LedgerRow")
  record Row(
      @Schema(examples = "\"health-gates.xlsx!Gates!8\"") String row,
      @Schema(description = "BLOCKED or CAUTION") String status,
      @Schema(description = "What the row asks; null when it belongs to an earlier release")
          @Nullable String when,
      @Schema(description = "What puts it right") @Nullable String recoveryPlay,
      @Schema(description = "All that it holds") SumResponse held,
      @Schema(description = "What it holds as the only row of the status that counts")
          SumResponse alone,
      @Schema(description = "The accounts that are nearest to leaving it, nearest first")
          List<NearMiss> nearest) {}

  static LedgerResponse of(Ledger ledger) {
    return new LedgerResponse(ledger.rows().stream().map(LedgerResponse::row).toList());
  }

  private static Row row(Ledger.Line line) {
    return new Row(
        line.row(),
        line.status(),
        line.when(),
        line.recoveryPlay(),
        SumResponse.of(line.held()),
        SumResponse.of(line.alone()),
        line.nearest());
  }
}
