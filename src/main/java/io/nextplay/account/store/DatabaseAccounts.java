package io.nextplay.account.store;

import io.nextplay.account.Account;
import io.nextplay.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts as a table. */
@ApplicationScoped
class DatabaseAccounts implements Accounts {

  private final AccountRows rows;

  DatabaseAccounts(AccountRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Account> find(String id) {
    return rows.findByIdOptional(id).map(AccountRow::account);
  }

  @Override
  public Optional<Account> lock(String id) {
    return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::detached);
  }

  @Override
  public List<Account> lockFree(Collection<String> ids) {
    return rows.lockFree(ids).stream().map(AccountRow::account).toList();
  }

  @Override
  public List<Account> list(@Nullable String after, int limit) {
    return rows.after(after, limit).stream().map(AccountRow::account).toList();
  }

  @Override
  public List<Account> all(Collection<String> ids) {
    return rows.list("id in ?1 order by id", ids).stream().map(AccountRow::account).toList();
  }

  @Override
  public List<String> ids(@Nullable String after, int limit) {
    return rows.getEntityManager()
        .createQuery("select id from AccountRow where id > :after order by id", String.class)
        .setParameter("after", after == null ? "" : after)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long count() {
    return rows.count();
  }

  @Override
  public Account save(Account account) {
    AccountRow row = rows.findById(account.id());
    if (row == null) {
      row = new AccountRow();
      row.id = account.id();
      row.createdAt = account.createdAt();
      row.take(account);
      rows.persist(row);
    } else {
      row.take(account);
    }
    rows.flush(); // events refer to the row, and the revision is counted now
    return detached(row);
  }

  /** With all rows of a large batch in the session, each flush would look at all of them. */
  private Account detached(AccountRow row) {
    rows.getEntityManager().detach(row);
    return row.account();
  }

  @Override
  public boolean erase(String id) {
    return rows.delete("id", id) > 0; // events go with it
  }

  @Override
  public boolean isEmpty() {
    return rows.findAll().page(0, 1).firstResult() == null;
  }
}
