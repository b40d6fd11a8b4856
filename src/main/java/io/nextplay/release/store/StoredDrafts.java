package io.nextplay.release.store;

import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.draft.Draft;
import io.nextplay.release.draft.Drafts;
import io.nextplay.release.draft.Signed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts in the database. */
@ApplicationScoped
@Transactional
class StoredDrafts implements Drafts {

  @Override
  public List<Draft> all() {
    List<DraftEntity> newestFirst = DraftEntity.list("order by id desc");
    return newestFirst.stream().map(StoredDrafts::draft).toList();
  }

  @Override
  public Optional<Draft> find(long id) {
    return DraftEntity.<DraftEntity>findByIdOptional(id).map(StoredDrafts::draft);
  }

  @Override
  public Optional<Draft> lock(long id) {
    return DraftEntity.<DraftEntity>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(StoredDrafts::draft);
  }

  @Override
  public ReleaseFiles files(long id) {
    List<DraftFileEntity> parts =
        DraftFileEntity.list("key.draftId = ?1 order by key.name, key.part", id);
    return FileParts.joined(parts);
  }

  @Override
  public Draft create(Draft draft, ReleaseFiles files) {
    DraftEntity entity = new DraftEntity();
    entity.take(draft);
    entity.persistAndFlush();
    DraftFileEntity.persist(id(entity.id), files);
    return entity.toDraft(draft.approvals());
  }

  @Override
  public void save(Draft draft) {
    DraftEntity entity = DraftEntity.findById(draft.id());
    entity.take(draft);
    saveApprovals(draft);
    if (draft.state() == Draft.State.DISCARDED) {
      DraftFileEntity.delete("key.draftId", draft.id());
    }
  }

  @Override
  public void save(Draft draft, ReleaseFiles files) {
    save(draft);
    DraftFileEntity.delete("key.draftId", draft.id());
    DraftFileEntity.getEntityManager().flush();
    DraftFileEntity.getEntityManager().clear(); // parts with the same keys follow
    DraftFileEntity.persist(draft.id(), files);
  }

  private static void saveApprovals(Draft draft) {
    List<ApprovalEntity> stored = ApprovalEntity.list("key.draftId", draft.id());
    for (ApprovalEntity each : stored) {
      if (!draft.approvals().contains(each.toSigned())) {
        each.delete();
      }
    }
    for (Signed signed : draft.approvals()) {
      if (stored.stream().noneMatch(each -> each.toSigned().equals(signed))) {
        ApprovalEntity.of(draft.id(), signed).persist();
      }
    }
  }

  private static Draft draft(DraftEntity entity) {
    List<ApprovalEntity> approvals =
        ApprovalEntity.list("key.draftId = ?1 order by at, key.approvedBy", id(entity.id));
    List<Signed> signed = approvals.stream().map(ApprovalEntity::toSigned).toList();
    return entity.toDraft(signed);
  }

  private static long id(@Nullable Long stored) {
    if (stored == null) {
      throw new IllegalStateException("the database gives ids");
    }
    return stored;
  }
}
