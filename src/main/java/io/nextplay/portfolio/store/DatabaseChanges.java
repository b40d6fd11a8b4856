package io.nextplay.portfolio.store;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.portfolio.Changes;
import io.nextplay.portfolio.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The changes as a table. */
@ApplicationScoped
class DatabaseChanges implements Changes {

  private static final int JDBC_BATCH = 100;

  private final StatelessSession session;

  DatabaseChanges(StatelessSession session) {
    this.session = session;
  }

  @Override
  public void add(Collection<Step> steps) {
    session.setJdbcBatchSize(JDBC_BATCH);
    session.insertMultiple(
        steps.stream()
            .flatMap(
                step ->
                    IntStream.range(0, step.changes().size())
                        .mapToObj(number -> ChangeRow.of(step, number)))
            .toList());
  }

  @Override
  public Page of(String accountId, int limit, @Nullable String cursor) {
    List<ChangeRow> found =
        session
            .createSelectionQuery(
                "from ChangeRow where accountId = :account and seq < :before"
                    + " order by accountId desc, seq desc",
                ChangeRow.class)
            .setParameter("account", accountId)
            .setParameter("before", position(cursor))
            .setMaxResults(limit + 1)
            .getResultList();
    List<ChangeRow> shown = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? String.valueOf(shown.get(limit - 1).seq) : null;
    return new Page(shown.stream().map(ChangeRow::entry).toList(), next);
  }

  private static long position(@Nullable String cursor) {
    if (cursor == null) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      String what = "`after` is the `next` of the page before";
      throw new Refusal(
          Kind.MALFORMED, "invalid-cursor", what, List.of(new Fault("InvalidCursor", what, "")));
    }
  }
}
