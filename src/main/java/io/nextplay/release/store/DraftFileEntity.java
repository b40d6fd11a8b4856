package io.nextplay.release.store;

import io.nextplay.release.ReleaseFiles;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A row of {@code draft_file}: a file, or a part of a large one. */
@Entity(name = "DraftFile")
@Table(name = "draft_file")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DraftFileEntity extends PanacheEntityBase implements FileParts.Part {

  /** Its key. */
  @Embeddable
  record Key(
      @Column(name = "draft_id") long draftId,
      @Enumerated(EnumType.STRING) @Column(name = "kind") FileKind kind,
      @Column(name = "name") String name,
      @Column(name = "part") int part) {}

  @EmbeddedId Key key;

  byte[] content;

  /** Keeps files. */
  static void persist(long draftId, ReleaseFiles files) {
    FileParts.split(
        files,
        (kind, name, number, bytes) -> {
          DraftFileEntity part = new DraftFileEntity();
          part.key = new Key(draftId, kind, name, number);
          part.content = bytes;
          part.persist();
        });
  }

  @Override
  public FileKind kind() {
    return key.kind();
  }

  @Override
  public String name() {
    return key.name();
  }

  @Override
  public byte[] content() {
    return content;
  }
}
