package io.nextplay.portfolio;

import io.nextplay.decision.Decide;
import io.nextplay.portfolio.Ledger.Line;
import io.nextplay.portfolio.Totals.HeldTotal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Says what each gate row costs, and what would free it soonest. */
@ApplicationScoped
public class ReadLedger {

  private final Totals totals;
  private final Decide decide;

  ReadLedger(Totals totals, Decide decide) {
    this.totals = totals;
    this.decide = decide;
  }

  /**
   * The ledger.
   *
   * @param nearest how many nearest misses to name a row
   */
  @Transactional
  public Ledger ledger(int nearest) {
    Map<String, GateRow> rows = new LinkedHashMap<>();
    GateRow.of(decide.rules(null).ruleSet().model()).forEach(row -> rows.put(row.row(), row));
    List<HeldTotal> held = totals.held();
    held.stream()
        .sorted(Comparator.comparing(HeldTotal::row))
        .forEach(
            each ->
                rows.putIfAbsent(each.row(), new GateRow(each.row(), each.status(), null, null)));
    List<Line> lines = new ArrayList<>();
    rows.values().forEach(row -> lines.add(line(row, held, nearest)));
    return new Ledger(lines);
  }

  private Line line(GateRow row, List<HeldTotal> held, int nearest) {
    Sum all = sum(held, each -> each.row().equals(row.row()));
    Sum alone = sum(held, each -> each.row().equals(row.row()) && each.alone());
    return new Line(
        row.row(),
        row.status(),
        row.when(),
        row.recoveryPlay(),
        all,
        alone,
        all.accounts() == 0 || nearest == 0 ? List.of() : totals.nearest(row.row(), nearest));
  }

  private static Sum sum(List<HeldTotal> held, Predicate<HeldTotal> which) {
    return held.stream().filter(which).map(HeldTotal::sum).reduce(Sum.NONE, Sum::plus);
  }
}
