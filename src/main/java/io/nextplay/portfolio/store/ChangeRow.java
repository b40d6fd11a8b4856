package io.nextplay.portfolio.store;

import io.nextplay.decision.DecisionChange;
import io.nextplay.decision.DecisionChange.What;
import io.nextplay.portfolio.Cause;
import io.nextplay.portfolio.Changes;
import io.nextplay.portfolio.Standing;
import io.nextplay.portfolio.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of what changed in decisions. */
@Entity
@Table(name = "decision_change")
class ChangeRow {

  private static final int VALUE = 400;

  @Id String id = "";

  /** Given by the database. */
  @Column(insertable = false, updatable = false)
  long seq;

  @Column(name = "account_id")
  String accountId = "";

  @Column(name = "changed_at")
  Instant changedAt = Instant.EPOCH;

  @Column(name = "decision_id")
  String decisionId = "";

  @Enumerated(EnumType.STRING)
  What what = What.GATE;

  @Nullable String product;

  @Column(name = "from_value")
  @Nullable String from;

  @Column(name = "to_value")
  @Nullable String to;

  @Enumerated(EnumType.STRING)
  Cause cause = Cause.ACCOUNT;

  static ChangeRow of(Step step, int number) {
    Standing standing = step.after();
    DecisionChange change = step.changes().get(number);
    ChangeRow row = new ChangeRow();
    row.id = standing.decisionId() + "." + number;
    row.accountId = standing.accountId();
    row.changedAt = standing.decidedAt();
    row.decisionId = standing.decisionId();
    row.what = change.what();
    row.product = change.product();
    row.from = StoredText.of(change.from(), VALUE);
    row.to = StoredText.of(change.to(), VALUE);
    row.cause = step.cause();
    return row;
  }

  Changes.Entry entry() {
    return new Changes.Entry(
        seq, changedAt, decisionId, new DecisionChange(what, product, from, to), cause);
  }
}
