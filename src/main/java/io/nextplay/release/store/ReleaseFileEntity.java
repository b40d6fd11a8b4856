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
import java.util.Arrays;
import java.util.List;

/** A row of {@code release_file}: a file, or a part of a large one. */
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
      @Column(name = "name") String name,
      @Column(name = "part") int part) {}

  @EmbeddedId Key key;

  byte[] content;

  /** H2 takes no more than 1,048,576 bytes in a column, and a workbook may have 5 MB. */
  private static final int PART_BYTES = 1_000_000;

  /** The rows that keep a file. */
  static List<ReleaseFileEntity> of(String releaseId, Kind kind, String name, byte[] content) {
    List<ReleaseFileEntity> parts = new ArrayList<>();
    for (int from = 0; from == 0 || from < content.length; from += PART_BYTES) {
      ReleaseFileEntity part = new ReleaseFileEntity();
      part.key = new Key(releaseId, kind, name, parts.size());
      part.content = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART_BYTES));
      parts.add(part);
    }
    return parts;
  }
}
