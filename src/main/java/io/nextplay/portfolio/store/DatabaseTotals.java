package io.nextplay.portfolio.store;

import io.nextplay.portfolio.Filter;
import io.nextplay.portfolio.Sum;
import io.nextplay.portfolio.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Standings added up by the database; each sum reads one index and no row. */
@ApplicationScoped
class DatabaseTotals implements Totals {

  private static final String SUM = " count(*), sum(arr), count(arr)";

  private final StatelessSession session;

  DatabaseTotals(StatelessSession session) {
    this.session = session;
  }

  @Override
  public List<Outcome> outcomes() {
    return grouped("gate, tier, cell, segment, play, productTiers", "StandingRow")
        .map(DatabaseTotals::outcome)
        .toList();
  }

  private static Outcome outcome(@Nullable Object[] row) {
    return new Outcome(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        StoredText.codes(String.valueOf(row[5])),
        sum(row, 6));
  }

  @Override
  public Sum sum(Filter filter) {
    return sum(
        Conditions.of(filter)
            .query(session, "select" + SUM + " from StandingRow", "", Object[].class)
            .getSingleResult(),
        0);
  }

  @Override
  public List<OwnerTotal> owners() {
    return grouped("owner, play", "StandingRow")
        .map(row -> new OwnerTotal((String) row[0], (String) row[1], sum(row, 2)))
        .toList();
  }

  @Override
  public List<HeldTotal> held() {
    return grouped("place, status, alone", "HeldRow").map(DatabaseTotals::held).toList();
  }

  /** Rows added up: what they are grouped by, then the sum. */
  private Stream<@Nullable Object[]> grouped(String by, String rows) {
    return session
        .createSelectionQuery(
            "select " + by + "," + SUM + " from " + rows + " group by " + by, Object[].class)
        .getResultList()
        .stream();
  }

  private static HeldTotal held(@Nullable Object[] row) {
    return new HeldTotal(
        String.valueOf(row[0]), String.valueOf(row[1]), Boolean.TRUE.equals(row[2]), sum(row, 3));
  }

  private static Sum sum(@Nullable Object[] row, int from) {
    long accounts = row[from] instanceof Long count ? count : 0;
    double arr = row[from + 1] instanceof Double sum ? sum : 0;
    long known = row[from + 2] instanceof Long count ? count : 0;
    return new Sum(accounts, arr, accounts - known);
  }

  @Override
  public List<NearMiss> nearest(String row, int limit) {
    return session
        .createSelectionQuery(
            "from HeldRow where place = :place and gap >= 0"
                + " order by place, gap, rankArr desc, accountId",
            HeldRow.class)
        .setParameter("place", row)
        .setMaxResults(limit)
        .getResultStream()
        .map(HeldRow::nearMiss)
        .toList();
  }
}
