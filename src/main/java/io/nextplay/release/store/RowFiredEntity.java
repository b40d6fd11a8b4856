package io.nextplay.release.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code row_fired}. */
@Entity(name = "RowFired")
@Table(name = "row_fired")
class RowFiredEntity {

  @Id
  @Column(name = "row_key")
  String rowKey = "";

  @Column(name = "last_fired")
  Instant lastFired = Instant.EPOCH;

  static RowFiredEntity of(String key, Instant lastFired) {
    RowFiredEntity row = new RowFiredEntity();
    row.rowKey = key;
    row.lastFired = lastFired;
    return row;
  }
}
