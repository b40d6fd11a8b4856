package io.nextplay.release.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of the rules, or of those who may change them. Immutable, and never deleted.
 *
 * @param sequence its number; later is higher
 * @param at when
 * @param actor who
 * @param action what
 * @param draft the draft; null when none was concerned
 * @param revision the draft's revision after the step; null without a draft
 * @param release the release that came into force; null when none did
 * @param fromDigest the content before; null when it could not be read or there was none
 * @param toDigest the content after; null when it could not be read
 * @param note what the actor, or the service, has to say about it; null for nothing
 * @param changes what was changed, in words and with the place
 */
public record AuditEntry(
    long sequence,
    Instant at,
    String actor,
    Action action,
    @Nullable Long draft,
    @Nullable Long revision,
    @Nullable String release,
    @Nullable String fromDigest,
    @Nullable String toDigest,
    @Nullable String note,
    List<Changed> changes) {

  /**
   * A change in words.
   *
   * @param cell the place
   * @param text what happened there
   */
  public record Changed(String cell, String text) {}

  /** What was done to who may do what, and by whom. */
  public static AuditEntry access(Instant at, String actor, Action action, String note) {
    return new AuditEntry(0, at, actor, action, null, null, null, null, null, note, List.of());
  }

  /** Copies its list. */
  public AuditEntry {
    changes = List.copyOf(changes);
  }
}
