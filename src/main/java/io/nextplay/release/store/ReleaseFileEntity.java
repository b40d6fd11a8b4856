package io.nextplay.release.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A row of {@code release_file}: a file, or a part of a large one. */
@Entity(name = "ReleaseFile")
@Table(name = "release_file")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ReleaseFileEntity extends PanacheEntityBase {

  /** Its key. */
  @Embeddable
  record Key(
      @Column(name = "release_id") String releaseId,
      @Enumerated(EnumType.STRING) @Column(name = "kind") FileKind kind,
      @Column(name = "name") String name,
      @Column(name = "part") int part) {}

  @EmbeddedId Key key;

  byte[] content;

  /** The rows that keep a file. */
  static List<ReleaseFileEntity> of(String releaseId, FileKind kind, String name, byte[] content) {
    List<ReleaseFileEntity> parts = new ArrayList<>();
    for (byte[] bytes : FileParts.of(content)) {
      ReleaseFileEntity part = new ReleaseFileEntity();
      part.key = new Key(releaseId, kind, name, parts.size());
      part.content = bytes;
      parts.add(part);
    }
    return parts;
  }
}
