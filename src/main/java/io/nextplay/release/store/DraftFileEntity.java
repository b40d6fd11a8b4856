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

/** A row of {@code draft_file}: a file, or a part of a large one. */
@Entity(name = "DraftFile")
@Table(name = "draft_file")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DraftFileEntity extends PanacheEntityBase {

  /** Its key. */
  @Embeddable
  record Key(
      @Column(name = "draft_id") long draftId,
      @Enumerated(EnumType.STRING) @Column(name = "kind") FileKind kind,
      @Column(name = "name") String name,
      @Column(name = "part") int part) {}

  @EmbeddedId Key key;

  byte[] content;

  /** The rows that keep a file. */
  static List<DraftFileEntity> of(long draftId, FileKind kind, String name, byte[] content) {
    List<DraftFileEntity> parts = new ArrayList<>();
    for (byte[] bytes : FileParts.of(content)) {
      DraftFileEntity part = new DraftFileEntity();
      part.key = new Key(draftId, kind, name, parts.size());
      part.content = bytes;
      parts.add(part);
    }
    return parts;
  }
}
