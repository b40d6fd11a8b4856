package io.nextplay.portfolio.store;

import io.nextplay.portfolio.Filter;
import io.nextplay.portfolio.Queue;
import io.nextplay.portfolio.Standing;
import io.nextplay.portfolio.Standings;
import io.nextplay.portfolio.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The standings as a table. They are read and written by the hundred, so they are kept out of the
 * session.
 */
@ApplicationScoped
class DatabaseStandings implements Standings {

  private static final String NOT_PUT_OFF = "(retryAt is null or retryAt <= :now)";

  private final StatelessSession session;
  private final HeldRows held;

  DatabaseStandings(StatelessSession session, HeldRows held) {
    this.session = session;
    this.held = held;
  }

  @Override
  public Map<String, Standing> of(Collection<String> accountIds) {
    Map<String, Standing> found = new LinkedHashMap<>();
    rows(accountIds).forEach(row -> found.put(row.accountId, StandingForm.standing(row)));
    return found;
  }

  private List<StandingRow> rows(Collection<String> accountIds) {
    return session
        .createSelectionQuery("from StandingRow where accountId in :ids", StandingRow.class)
        .setParameter("ids", accountIds)
        .getResultList();
  }

  @Override
  public void put(Collection<Step> steps) {
    session.setJdbcBatchSize(steps.size());
    session.insertMultiple(
        steps.stream()
            .filter(step -> step.before() == null)
            .map(step -> StandingForm.row(step.after()))
            .toList());
    session.updateMultiple(
        steps.stream()
            .filter(step -> step.before() != null)
            .map(step -> StandingForm.row(step.after()))
            .toList());
    held.put(steps);
  }

  @Override
  public List<String> due(Instant now, int limit) {
    return session
        .createSelectionQuery(
            "select accountId from StandingRow where dueAt <= :now and "
                + NOT_PUT_OFF
                + " order by dueAt, accountId",
            String.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<String> behind(String releaseDigest, Instant now, int limit) {
    List<String> behind = new ArrayList<>(behind("<", releaseDigest, now, limit));
    if (behind.size() < limit) {
      behind.addAll(behind(">", releaseDigest, now, limit - behind.size()));
    }
    return behind;
  }

  /** Two ranges of the index, where "differs" would read all of it. */
  private List<String> behind(String sign, String releaseDigest, Instant now, int limit) {
    return session
        .createSelectionQuery(
            "select accountId from StandingRow where releaseDigest "
                + sign
                + " :digest and "
                + NOT_PUT_OFF
                + " order by releaseDigest, accountId",
            String.class)
        .setParameter("digest", releaseDigest)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long countDue(Instant now) {
    return session
        .createSelectionQuery("select count(*) from StandingRow where dueAt <= :now", Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  @Override
  public long countBehind(String releaseDigest) {
    return countBehind("<", releaseDigest) + countBehind(">", releaseDigest);
  }

  private long countBehind(String sign, String releaseDigest) {
    return session
        .createSelectionQuery(
            "select count(*) from StandingRow where releaseDigest " + sign + " :digest", Long.class)
        .setParameter("digest", releaseDigest)
        .getSingleResult();
  }

  @Override
  public void putOff(String accountId, Instant until) {
    session
        .createMutationQuery("update StandingRow set retryAt = :until where accountId = :account")
        .setParameter("until", until)
        .setParameter("account", accountId)
        .executeUpdate();
  }

  @Override
  public List<Standing> list(Filter filter, @Nullable String after, int limit) {
    return Conditions.of(filter)
        .and("accountId > :after", "after", after)
        .query(session, "from StandingRow", " order by accountId", StandingRow.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(StandingForm::standing)
        .toList();
  }

  /** First the ids, from the index alone, then the rows. */
  @Override
  public List<Standing> queue(Queue queue, Filter filter, @Nullable Rank after, int limit) {
    List<String> ids =
        Conditions.of(filter)
            .and("queue = :queue", "queue", queue.name())
            .andAfter(after)
            .query(
                session,
                "select accountId from StandingRow",
                // the queue first, though it is one: so the index is seen to be in this order
                " order by queue, priority desc, rankArr desc, accountId",
                String.class)
            .setMaxResults(limit)
            .getResultList();
    return inOrder(ids);
  }

  /** As for the queue, from an index of its own. */
  @Override
  public List<Standing> byArr(Filter filter, @Nullable Rank after, int limit) {
    return inOrder(
        Conditions.of(filter)
            .andSmaller(after)
            .query(
                session,
                "select accountId from StandingRow",
                " order by rankArr desc, accountId",
                String.class)
            .setMaxResults(limit)
            .getResultList());
  }

  private List<Standing> inOrder(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Standing> standings = of(ids);
    return ids.stream().map(standings::get).filter(Objects::nonNull).toList();
  }
}
