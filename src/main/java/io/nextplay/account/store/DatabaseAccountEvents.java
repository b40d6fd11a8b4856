package io.nextplay.account.store;

import io.nextplay.account.AccountEvent;
import io.nextplay.account.AccountEvents;
import io.nextplay.account.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/**
 * The events as a table. They come by the hundred and never change, so they are kept out of the
 * session: read as plain values, and inserted in batches.
 */
@ApplicationScoped
class DatabaseAccountEvents implements AccountEvents {

  private static final int JDBC_BATCH = 500;

  private final Session session;
  private final StatelessSession rows;

  DatabaseAccountEvents(Session session, StatelessSession rows) {
    this.session = session;
    this.rows = rows;
  }

  @Override
  public List<AccountEvent> since(String accountId, Instant from) {
    return session
        .createSelectionQuery(
            "select new io.nextplay.account.AccountEvent("
                + "source, eventId, type, occurredAt, product, user) from AccountEventRow"
                + " where accountId = :account and occurredAt >= :from"
                + " order by occurredAt, source, eventId",
            AccountEvent.class)
        .setParameter("account", accountId)
        .setParameter("from", from)
        .getResultList();
  }

  @Override
  public void add(String accountId, Collection<AccountEvent> events) {
    rows.setJdbcBatchSize(JDBC_BATCH);
    rows.insertMultiple(
        events.stream().map(event -> AccountEventRow.of(accountId, event)).toList());
  }

  @Override
  public void forget(String accountId, Collection<AccountEvent> events) {
    rows.setJdbcBatchSize(JDBC_BATCH);
    rows.deleteMultiple(
        events.stream().map(event -> AccountEventRow.of(accountId, event)).toList());
  }

  @Override
  public Map<EventId, String> owners(Collection<EventId> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    Map<EventId, String> owners = new HashMap<>();
    session
        .createSelectionQuery(
            "select source, eventId, accountId from AccountEventRow where eventId in (:ids)",
            Object[].class)
        .setParameterList("ids", events.stream().map(EventId::id).distinct().sorted().toList())
        .getResultList()
        .forEach(row -> owners.put(new EventId((String) row[0], (String) row[1]), (String) row[2]));
    owners.keySet().retainAll(Set.copyOf(events));
    return owners;
  }

  @Override
  public void forgetBefore(String accountId, Instant time) {
    session
        .createMutationQuery(
            "delete from AccountEventRow where accountId = :account and occurredAt < :time")
        .setParameter("account", accountId)
        .setParameter("time", time)
        .executeUpdate();
  }
}
