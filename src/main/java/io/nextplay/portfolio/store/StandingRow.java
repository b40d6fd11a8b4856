package io.nextplay.portfolio.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of standings; {@link StandingForm} knows what is in it. */
@Entity
@Table(name = "standing")
class StandingRow {

  @Id
  @Column(name = "account_id")
  String accountId = "";

  @Column(name = "decision_id")
  String decisionId = "";

  @Column(name = "release_id")
  String releaseId = "";

  @Column(name = "release_digest")
  String releaseDigest = "";

  @Nullable String gate;
  @Nullable String tier;
  @Nullable Double score;
  @Nullable String cell;
  @Nullable String segment;

  @Column(name = "size_segment")
  @Nullable String sizeSegment;

  @Nullable String region;
  @Nullable Double arr;

  @Column(name = "rank_arr")
  double rankArr;

  @Nullable String queue;
  @Nullable String play;
  @Nullable String title;
  @Nullable String motion;
  @Nullable String product;
  @Nullable String owner;
  @Nullable String channel;

  @Column(name = "due_by")
  @Nullable LocalDate dueBy;

  @Nullable Double priority;

  @Column(name = "reason_1")
  @Nullable String reason1;

  @Column(name = "reason_2")
  @Nullable String reason2;

  @Column(name = "reason_3")
  @Nullable String reason3;

  @Column(name = "product_tiers")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  String productTiers = "{}";

  @Column(name = "product_cells")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  String productCells = "{}";

  @Column(name = "changes_at")
  @Nullable Instant changesAt;

  @Column(name = "due_at")
  Instant dueAt = Instant.EPOCH;

  @Column(name = "retry_at")
  @Nullable Instant retryAt;

  @Column(name = "decided_at")
  Instant decidedAt = Instant.EPOCH;
}
