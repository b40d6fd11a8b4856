package io.nextplay.decision.store;

import io.nextplay.decision.Decision;
import io.nextplay.decision.Decision.PlayOffer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry of the decision log: the whole decision, and copies of what is looked for. */
@Entity
@Immutable
@Table(name = "decision")
class RecordedDecision {

  @Id String id = "";

  /** Given by the database, so that the order is the order of commits per account. */
  @Column(insertable = false, updatable = false)
  @Nullable Long seq;

  @Column(name = "account_id")
  String accountId = "";

  @Column(name = "as_of")
  Instant asOf = Instant.EPOCH;

  @Column(name = "decided_at")
  Instant decidedAt = Instant.EPOCH;

  @Column(name = "release_id")
  String releaseId = "";

  @Column(name = "release_digest")
  String releaseDigest = "";

  @JdbcTypeCode(SqlTypes.VARBINARY)
  byte[] inputs = {};

  @JdbcTypeCode(SqlTypes.VARCHAR)
  String outcome = "";

  @Nullable String gate;
  @Nullable String tier;
  @Nullable Double score;
  @Nullable String cell;
  @Nullable String segment;

  @Column(name = "next_play")
  @Nullable String nextPlay;

  @Column(name = "next_product")
  @Nullable String nextProduct;

  static RecordedDecision of(Decision decision, byte[] inputs, String outcome) {
    RecordedDecision entry = new RecordedDecision();
    entry.id = decision.id();
    entry.accountId = decision.accountId();
    entry.asOf = decision.asOf();
    entry.decidedAt = decision.decidedAt();
    entry.releaseId = decision.release();
    entry.releaseDigest = decision.releaseDigest();
    entry.inputs = inputs;
    entry.outcome = outcome;
    entry.copyOutcome(decision);
    return entry;
  }

  private void copyOutcome(Decision decision) {
    gate = decision.gate().status();
    tier = decision.expansion().tier();
    score = decision.expansion().score();
    cell = decision.upsell().cell();
    segment = decision.segment();
    PlayOffer next = decision.nextBestAction();
    nextPlay = next == null ? null : next.play();
    nextProduct = next == null ? null : next.product();
  }
}
