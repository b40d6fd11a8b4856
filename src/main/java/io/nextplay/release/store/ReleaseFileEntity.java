package io.nextplay.release.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A row of {@code release_file}. */
@Entity(name = "ReleaseFile")
@Table(name = "release_file")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ReleaseFileEntity extends PanacheEntityBase {

  /** What a file is. */
  enum Kind {
    WORKBOOK,
    RULES
  }

  /** Its key. */
  @Embeddable
  record Key(
      @Column(name = "release_id") String releaseId,
      @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
      @Column(name = "name") String name) {}

  @EmbeddedId Key key;

  byte[] content;

  static ReleaseFileEntity of(String releaseId, Kind kind, String name, byte[] content) {
    ReleaseFileEntity file = new ReleaseFileEntity();
    file.key = new Key(releaseId, kind, name);
    file.content = content;
    return file;
  }
}
