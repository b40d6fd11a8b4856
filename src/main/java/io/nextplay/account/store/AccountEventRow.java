package io.nextplay.account.store;

import io.nextplay.account.AccountEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of events. */
@Entity
@Immutable
@IdClass(AccountEventRow.Key.class)
@Table(name = "account_event")
class AccountEventRow {

  /** What tells an event from all others. */
  record Key(String accountId, String source, String eventId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Id
  @Column(name = "account_id")
  String accountId = "";

  @Id String source = "";

  @Id
  @Column(name = "event_id")
  String eventId = "";

  String type = "";

  @Column(name = "occurred_at")
  Instant occurredAt = Instant.EPOCH;

  @Nullable String product;

  @Column(name = "user_code")
  @Nullable String user;

  static AccountEventRow of(String accountId, AccountEvent event) {
    AccountEventRow row = new AccountEventRow();
    row.accountId = accountId;
    row.source = event.source();
    row.eventId = event.id();
    row.type = event.type();
    row.occurredAt = event.time();
    row.product = event.product();
    row.user = event.user();
    return row;
  }
}
