package io.nextplay.account.store;

import io.nextplay.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of accounts. */
@Entity
@Table(name = "account")
class AccountRow {

  @Id String id = "";

  @JdbcTypeCode(SqlTypes.VARCHAR)
  String signals = "";

  @JdbcTypeCode(SqlTypes.VARCHAR)
  String products = "";

  @Column(name = "events_known")
  boolean eventsKnown;

  /** Counted by Hibernate: from 0, so it is the account's revision less one. */
  @Version
  @Column(name = "revision")
  long version;

  @Column(name = "created_at")
  Instant createdAt = Instant.EPOCH;

  @Column(name = "updated_at")
  Instant updatedAt = Instant.EPOCH;

  @Column(name = "decision_id")
  @Nullable String decisionId;

  void take(Account account) {
    signals = JsonText.write(account.signals());
    products = JsonText.write(account.products());
    eventsKnown = account.eventsKnown();
    updatedAt = account.updatedAt();
    decisionId = account.decisionId();
  }

  Account account() {
    return new Account(
        id,
        JsonText.readValues(signals),
        JsonText.readProducts(products),
        eventsKnown,
        version + 1,
        createdAt,
        updatedAt,
        decisionId);
  }
}
