package io.nextplay.access.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code person_session}. */
@Entity
@Table(name = "person_session")
class SessionRow {

  @Id String id = "";
  String person = "";
  byte[] digest = {};

  @Column(name = "created_at")
  Instant createdAt = Instant.EPOCH;

  @Column(name = "expires_at")
  Instant expiresAt = Instant.EPOCH;
}
