package io.nextplay.release.store;

import io.nextplay.release.draft.Signed;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code draft_approval}. */
@Entity(name = "Approval")
@Table(name = "draft_approval")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ApprovalEntity extends PanacheEntityBase {

  /** Its key. */
  @Embeddable
  record Key(
      @Column(name = "draft_id") long draftId, @Column(name = "approved_by") String approvedBy) {}

  @EmbeddedId Key key;

  @Column(name = "approved_at")
  Instant at;

  static ApprovalEntity of(long draft, Signed signed) {
    ApprovalEntity approval = new ApprovalEntity();
    approval.key = new Key(draft, signed.by());
    approval.at = signed.at();
    return approval;
  }

  Signed toSigned() {
    return new Signed(key.approvedBy(), at);
  }
}
