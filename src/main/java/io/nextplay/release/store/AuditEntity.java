package io.nextplay.release.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.nextplay.release.audit.Action;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditEntry.Changed;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_entry}. */
@Entity(name = "AuditEntry")
@Table(name = "audit_entry")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class AuditEntity extends PanacheEntityBase {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final TypeReference<List<Changed>> CHANGES = new TypeReference<>() {};

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "seq")
  @Nullable Long sequence;

  Instant at;

  String actor;

  @Enumerated(EnumType.STRING)
  Action action;

  @Column(name = "draft_id")
  @Nullable Long draft;

  @Nullable Long revision;

  @Column(name = "release_id")
  @Nullable String release;

  @Column(name = "from_digest")
  @Nullable String fromDigest;

  @Column(name = "to_digest")
  @Nullable String toDigest;

  @Nullable String note;

  String changes;

  static AuditEntity of(AuditEntry entry) {
    AuditEntity entity = new AuditEntity();
    entity.at = entry.at();
    entity.actor = entry.actor();
    entity.action = entry.action();
    entity.draft = entry.draft();
    entity.revision = entry.revision();
    entity.release = entry.release();
    entity.fromDigest = entry.fromDigest();
    entity.toDigest = entry.toDigest();
    entity.note = entry.note();
    entity.changes = write(entry.changes());
    return entity;
  }

  AuditEntry toEntry() {
    return new AuditEntry(
        sequence == null ? 0 : sequence,
        at,
        actor,
        action,
        draft,
        revision,
        release,
        fromDigest,
        toDigest,
        note,
        read(changes));
  }

  private static String write(List<Changed> changes) {
    try {
      return JSON.writeValueAsString(changes);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Changed> read(String json) {
    try {
      return JSON.readValue(json, CHANGES);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
