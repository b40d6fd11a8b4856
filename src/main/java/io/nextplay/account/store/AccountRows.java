package io.nextplay.account.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

/** The rows of accounts. */
@ApplicationScoped
class AccountRows implements PanacheRepositoryBase<AccountRow, String> {

  List<AccountRow> after(@Nullable String id, int limit) {
    return (id == null ? findAll(Sort.by("id")) : find("id > ?1 order by id", id))
        .page(0, limit)
        .list();
  }

  /** Locks those rows that nobody else has locked. */
  List<AccountRow> lockFree(Collection<String> ids) {
    return find("id in ?1 order by id", ids)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }
}
