package io.nextplay.account.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of accounts. */
@ApplicationScoped
class AccountRows implements PanacheRepositoryBase<AccountRow, String> {

  List<AccountRow> after(@Nullable String id, int limit) {
    return (id == null ? findAll(Sort.by("id")) : find("id > ?1 order by id", id))
        .page(0, limit)
        .list();
  }
}
