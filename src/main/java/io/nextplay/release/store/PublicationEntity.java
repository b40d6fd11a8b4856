package io.nextplay.release.store;

import io.nextplay.release.Publication;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code publication}. */
@Entity(name = "Publication")
@Table(name = "publication")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class PublicationEntity extends PanacheEntityBase {

  @Id
  @Column(name = "seq")
  long sequence;

  @ManyToOne
  @JoinColumn(name = "release_id")
  ReleaseEntity release;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  Publication.Kind kind;

  @Column(name = "published_by")
  String by;

  @Column(name = "published_at")
  Instant at;

  Publication toPublication() {
    return new Publication(sequence, release.id, release.digest, kind, by, at);
  }
}
