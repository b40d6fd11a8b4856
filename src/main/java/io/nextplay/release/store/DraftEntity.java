package io.nextplay.release.store;

import io.nextplay.release.draft.Draft;
import io.nextplay.release.draft.Signed;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code draft}. */
@Entity(name = "Draft")
@Table(name = "draft")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DraftEntity extends PanacheEntityBase {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String title;

  @Column(name = "base_release")
  String base;

  @Enumerated(EnumType.STRING)
  Draft.State state;

  long revision;

  @Nullable String digest;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "edited_by")
  String editedBy;

  @Column(name = "edited_at")
  Instant editedAt;

  @Column(name = "submitted_by")
  @Nullable String submittedBy;

  @Column(name = "submitted_at")
  @Nullable Instant submittedAt;

  @Column(name = "approvals_needed")
  @Nullable Integer needed;

  @Column(name = "release_id")
  @Nullable String release;

  void take(Draft draft) {
    title = draft.title();
    base = draft.base();
    state = draft.state();
    revision = draft.revision();
    digest = draft.digest();
    createdBy = draft.created().by();
    createdAt = draft.created().at();
    editedBy = draft.edited().by();
    editedAt = draft.edited().at();
    Signed submitted = draft.submitted();
    submittedBy = submitted == null ? null : submitted.by();
    submittedAt = submitted == null ? null : submitted.at();
    needed = draft.needed();
    release = draft.release();
  }

  Draft toDraft(List<Signed> approvals) {
    return new Draft(
        id == null ? 0 : id,
        title,
        base,
        state,
        revision,
        digest,
        new Signed(createdBy, createdAt),
        new Signed(editedBy, editedAt),
        submittedBy == null || submittedAt == null ? null : new Signed(submittedBy, submittedAt),
        approvals,
        needed,
        release);
  }
}
