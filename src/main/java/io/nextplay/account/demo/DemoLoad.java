package io.nextplay.account.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Which demo book is being loaded, and how far: the one row that lets a stopped load go on. */
@Entity
@Table(name = "demo_load")
class DemoLoad {

  /** There is one load at most. */
  static final int ID = 1;

  @Id int id = ID;

  long seed;

  @Column(name = "as_of")
  LocalDate asOf = LocalDate.EPOCH;

  int accounts;

  int loaded;

  boolean isDone() {
    return loaded >= accounts;
  }
}
