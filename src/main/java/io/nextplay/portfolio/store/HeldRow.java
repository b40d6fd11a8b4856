package io.nextplay.portfolio.store;

import io.nextplay.portfolio.Held;
import io.nextplay.portfolio.Standing;
import io.nextplay.portfolio.Totals.NearMiss;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of what holds accounts. */
@Entity
@IdClass(HeldRow.Key.class)
@Table(name = "held")
class HeldRow {

  private static final int REASON = 1_000;
  private static final int DISTANCE = 400;

  /** One account, one gate row. */
  record Key(String accountId, String place) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Id
  @Column(name = "account_id")
  String accountId = "";

  @Id String place = "";

  String status = "";
  boolean alone;
  @Nullable String reason;
  @Nullable Double arr;

  @Column(name = "rank_arr")
  double rankArr;

  @Nullable Double gap;
  @Nullable String distance;

  static HeldRow of(Standing standing, Held held) {
    HeldRow row = new HeldRow();
    row.accountId = standing.accountId();
    row.place = held.row();
    row.status = held.status();
    row.alone = held.alone();
    row.reason = StoredText.of(held.reason(), REASON);
    row.arr = standing.arr();
    row.rankArr = StandingForm.rank(standing.arr());
    row.gap = held.gap();
    row.distance = StoredText.of(held.distance(), DISTANCE);
    return row;
  }

  /** Whether storing the other in its place would change nothing. */
  boolean says(HeldRow other) {
    return status.equals(other.status)
        && alone == other.alone
        && Objects.equals(reason, other.reason)
        && Objects.equals(arr, other.arr)
        && Objects.equals(gap, other.gap)
        && Objects.equals(distance, other.distance);
  }

  NearMiss nearMiss() {
    return new NearMiss(
        accountId,
        arr,
        gap == null ? 0 : gap,
        distance == null ? "" : distance,
        reason == null ? "" : reason);
  }
}
