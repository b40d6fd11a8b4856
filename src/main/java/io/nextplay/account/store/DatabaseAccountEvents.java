package io.nextplay.account.store;

import io.nextplay.account.AccountEvent;
import io.nextplay.account.AccountEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
  private final StatelessSession inserts;

  DatabaseAccountEvents(Session session, StatelessSession inserts) {
    this.session = session;
    this.inserts = inserts;
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
    inserts.setJdbcBatchSize(JDBC_BATCH);
    inserts.insertMultiple(
        events.stream().map(event -> AccountEventRow.of(accountId, event)).toList());
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
