package io.nextplay.decision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rows of the decision log. */
@ApplicationScoped
class RecordedDecisions implements PanacheRepositoryBase<RecordedDecision, String> {

  /** Newest first, only those older than a sequence number. */
  List<RecordedDecision> before(long seq, String accountId, int limit) {
    return find("accountId = ?1 and seq < ?2 order by seq desc", accountId, seq)
        .page(0, limit)
        .list();
  }

  long erase(String accountId) {
    return delete("accountId", accountId);
  }
}
