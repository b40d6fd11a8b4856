package io.nextplay.portfolio.store;

import io.nextplay.portfolio.Filter;
import io.nextplay.portfolio.Sum;
import io.nextplay.portfolio.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    String by = "gate, tier, cell, segment, play, productTiers";
    return session
        .createSelectionQuery(
            "select " + by + "," + SUM + " from StandingRow group by " + by, Object[].class)
        .getResultList()
        .stream()
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
    String by = "owner, play";
    return session
        .createSelectionQuery(
            "select " + by + "," + SUM + " from StandingRow group by " + by, Object[].class)
        .getResultList()
        .stream()
        .map(row -> new OwnerTotal((String) row[0], (String) row[1], sum(row, 2)))
        .toList();
  }

  @Override
  public List<HeldTotal> held() {
    String by = "place, status, alone";
    return session
        .createSelectionQuery(
            "select " + by + "," + SUM + " from HeldRow group by " + by, Object[].class)
        .getResultList()
        .stream()
        .map(DatabaseTotals::held)
        .toList();
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
