package io.nextplay.release.store;

import io.nextplay.release.Release;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code release}. */
@Entity(name = "Release")
@Table(name = "release")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ReleaseEntity extends PanacheEntityBase {

  @Id String id;

  String digest;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "activated_at")
  Instant activatedAt;

  Release toRelease() {
    return new Release(id, digest, createdAt, activatedAt);
  }
}
