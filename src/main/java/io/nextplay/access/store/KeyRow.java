package io.nextplay.access.store;

import io.nextplay.access.ApiKey;
import io.nextplay.access.Credential;
import io.nextplay.access.Credential.Holder;
import io.nextplay.access.Digest;
import io.nextplay.access.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code api_key}. */
@Entity
@Table(name = "api_key")
class KeyRow {

  @Id String id = "";
  String name = "";
  byte[] digest = {};
  String roles = "";

  @Column(name = "created_at")
  Instant createdAt = Instant.EPOCH;

  @Column(name = "created_by")
  String createdBy = "";

  @Column(name = "expires_at")
  @Nullable Instant expiresAt;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  @Column(name = "last_used_at")
  @Nullable Instant lastUsedAt;

  static KeyRow of(ApiKey key, Digest digest) {
    KeyRow row = new KeyRow();
    row.id = key.id();
    row.name = key.name();
    row.digest = digest.bytes();
    row.roles = RoleText.of(key.roles());
    row.createdAt = key.createdAt();
    row.createdBy = key.createdBy();
    row.expiresAt = key.expiresAt();
    return row;
  }

  ApiKey key() {
    return new ApiKey(
        id, name, RoleText.roles(roles), createdAt, createdBy, expiresAt, revokedAt, lastUsedAt);
  }

  Credential credential() {
    return new Credential(
        Holder.SYSTEM,
        id,
        Digest.stored(digest),
        key().caller(),
        Roles.effective(RoleText.roles(roles)),
        expiresAt,
        revokedAt);
  }
}
