package io.nextplay.portfolio.web;

import io.nextplay.portfolio.Filter;
import io.nextplay.portfolio.NextAction;
import io.nextplay.portfolio.ReadStandings;
import io.nextplay.portfolio.Standing;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The current decisions as CSV (RFC 4180), one account a line. Holds one page at a time, however
 * large the book is.
 */
final class DecisionsCsv implements StreamingOutput {

  private static final int PAGE = 500;

  private static final List<String> BEFORE_PRODUCTS =
      List.of(
          "account_id",
          "arr",
          "gate",
          "expansion_score",
          "expansion_tier",
          "fit_activity_cell",
          "segment",
          "next_play",
          "play_product",
          "play_owner",
          "play_channel",
          "play_due_by");

  private static final List<String> AFTER_PRODUCTS =
      List.of("reason_1", "reason_2", "reason_3", "rule_version", "decided_at");

  private final ReadStandings standings;
  private final Filter filter;
  private final List<String> products;

  DecisionsCsv(ReadStandings standings, Filter filter) {
    this.standings = standings;
    this.filter = filter;
    this.products = standings.products();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(header());
    String after = null;
    List<Standing> page;
    do {
      page = standings.page(filter, after, PAGE);
      for (Standing standing : page) {
        csv.printRecord(line(standing));
        after = standing.accountId();
      }
    } while (page.size() == PAGE);
    csv.flush();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(BEFORE_PRODUCTS);
    products.forEach(product -> header.add("readiness_" + product));
    header.addAll(AFTER_PRODUCTS);
    return header;
  }

  private List<String> line(Standing standing) {
    List<String> line = new ArrayList<>();
    line.add(SpreadsheetText.of(standing.accountId()));
    line.add(number(standing.arr()));
    line.add(SpreadsheetText.of(standing.headline().gate()));
    line.add(number(standing.score()));
    line.add(SpreadsheetText.of(standing.headline().tier()));
    line.add(SpreadsheetText.of(standing.headline().cell()));
    line.add(SpreadsheetText.of(standing.headline().segment()));
    addNext(line, standing.next());
    for (String product : products) {
      var readiness = standing.headline().crossSell().get(product);
      line.add(SpreadsheetText.of(readiness == null ? null : readiness.tier()));
    }
    addReasons(line, standing.next());
    line.add(SpreadsheetText.of(standing.release()));
    line.add(standing.decidedAt().toString());
    return line;
  }

  private static void addNext(List<String> line, @Nullable NextAction next) {
    line.add(SpreadsheetText.of(next == null ? null : next.play()));
    line.add(SpreadsheetText.of(next == null ? null : next.product()));
    line.add(SpreadsheetText.of(next == null ? null : next.owner()));
    line.add(SpreadsheetText.of(next == null ? null : next.channel()));
    line.add(next == null || next.dueBy() == null ? "" : next.dueBy().toString());
  }

  private static void addReasons(List<String> line, @Nullable NextAction next) {
    List<String> reasons = next == null ? List.of() : next.reasons();
    for (int i = 0; i < NextAction.REASONS; i++) {
      line.add(SpreadsheetText.of(i < reasons.size() ? reasons.get(i) : null));
    }
  }

  /** A number stays one, also a negative one. */
  private static String number(@Nullable Double number) {
    return number == null ? "" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
