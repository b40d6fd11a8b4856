package io.nextplay.release.store;

import io.nextplay.release.audit.Action;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log in the database. */
@ApplicationScoped
@Transactional
class StoredAuditLog implements AuditLog {

  @Override
  public void add(AuditEntry entry) {
    AuditEntity.of(entry).persist();
  }

  @Override
  public List<AuditEntry> page(@Nullable Long draft, @Nullable Long before, int limit) {
    long below = before == null ? Long.MAX_VALUE : before;
    List<AuditEntity> newestFirst =
        (draft == null
                ? AuditEntity.<AuditEntity>find("sequence < ?1 order by sequence desc", below)
                : AuditEntity.<AuditEntity>find(
                    "draft = ?1 and sequence < ?2 order by sequence desc", draft, below))
            .page(0, limit)
            .list();
    return newestFirst.stream().map(AuditEntity::toEntry).toList();
  }

  @Override
  public List<AuditEntry> editsSince(long draft, long revision) {
    List<AuditEntity> edits =
        AuditEntity.list(
            "draft = ?1 and revision > ?2 and action in ?3 order by sequence",
            draft,
            revision,
            List.of(Action.EDITED, Action.REBASED));
    return edits.stream().map(AuditEntity::toEntry).toList();
  }
}
