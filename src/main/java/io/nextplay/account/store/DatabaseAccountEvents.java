package io.nextplay.account.store;

import io.nextplay.account.AccountEvent;
import io.nextplay.account.AccountEvents;
import io.nextplay.account.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * The events as a table. They come by the hundred and never change, so they are kept out of the
 * session: read as plain values, and inserted in batches.
 */
@ApplicationScoped
class DatabaseAccountEvents implements AccountEvents {

  private static final int JDBC_BATCH = 500;

  private final Session session;
  private final StatelessSession stateless;

  DatabaseAccountEvents(Session session, StatelessSession stateless) {
    this.session = session;
    this.stateless = stateless;
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
  public Map<String, List<AccountEvent>> since(Collection<String> accountIds, Instant from) {
    return byAccount(
        selection("accountId in :accounts")
            .setParameter("accounts", accountIds)
            .setParameter("from", from));
  }

  @Override
  public Map<String, List<AccountEvent>> between(String firstId, String lastId, Instant from) {
    return byAccount(
        selection("accountId between :first and :last")
            .setParameter("first", firstId)
            .setParameter("last", lastId)
            .setParameter("from", from));
  }

  private SelectionQuery<Object[]> selection(String which) {
    return stateless.createSelectionQuery(
        "select accountId, source, eventId, type, occurredAt, product, user from AccountEventRow"
            + " where "
            + which
            + " and occurredAt >= :from order by accountId, occurredAt, source, eventId",
        Object[].class);
  }

  private static Map<String, List<AccountEvent>> byAccount(SelectionQuery<Object[]> query) {
    Map<String, List<AccountEvent>> events = new HashMap<>();
    for (Object[] row : query.getResultList()) {
      events.computeIfAbsent((String) row[0], id -> new ArrayList<>()).add(event(row));
    }
    return events;
  }

  private static AccountEvent event(@Nullable Object[] row) {
    return new AccountEvent(
        String.valueOf(row[1]),
        String.valueOf(row[2]),
        String.valueOf(row[3]),
        row[4] instanceof Instant time ? time : Instant.EPOCH,
        (String) row[5],
        (String) row[6]);
  }

  @Override
  public void add(String accountId, Collection<AccountEvent> events) {
    stateless.setJdbcBatchSize(JDBC_BATCH);
    stateless.insertMultiple(
        events.stream().map(event -> AccountEventRow.of(accountId, event)).toList());
  }

  @Override
  public void forget(String accountId, Collection<AccountEvent> events) {
    stateless.setJdbcBatchSize(JDBC_BATCH);
    stateless.deleteMultiple(
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
