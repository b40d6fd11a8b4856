package io.nextplay.account.store;

import io.nextplay.account.AccountEvent;
import io.nextplay.account.AccountEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * The events as a table. They come by the hundred and never change, so they are kept out of the
 * session: no copy to compare with, and inserts in batches.
 */
@ApplicationScoped
class DatabaseAccountEvents implements AccountEvents {

  private static final int JDBC_BATCH = 500;

  private final StatelessSession session;

  DatabaseAccountEvents(StatelessSession session) {
    this.session = session;
  }

  @Override
  public List<AccountEvent> since(String accountId, Instant from) {
    return session
        .createSelectionQuery(
            "from AccountEventRow where accountId = :account and occurredAt >= :from"
                + " order by occurredAt, source, eventId",
            AccountEventRow.class)
        .setParameter("account", accountId)
        .setParameter("from", from)
        .getResultStream()
        .map(AccountEventRow::event)
        .toList();
  }

  @Override
  public void add(String accountId, Collection<AccountEvent> events) {
    session.setJdbcBatchSize(JDBC_BATCH);
    session.insertMultiple(
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
