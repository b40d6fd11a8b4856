package io.nextplay.release.draft;

import io.nextplay.release.audit.Action;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import io.nextplay.table.diff.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes steps of drafts into the audit log, in the transaction of the step. */
@ApplicationScoped
class Journal {

  /** A workbook written anew may differ in thousands of rows; the diff has them all. */
  private static final int MOST_CHANGES = 200;

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_NOTE = 2_000;

  private final AuditLog log;
  private final Clock clock;

  Journal(AuditLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  Signed sign(String by) {
    return new Signed(by, now());
  }

  /** As exactly as it is stored. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Everybody who ever changed the content of a draft. */
  Set<String> editors(Draft draft) {
    return log.editsSince(draft.id(), 0).stream()
        .filter(entry -> entry.action() == Action.EDITED)
        .map(AuditEntry::actor)
        .collect(Collectors.toSet());
  }

  /** A step that changes no content. */
  void step(Action action, String by, Draft draft, @Nullable String note) {
    write(action, by, draft, null, draft.digest(), draft.digest(), note, List.of());
  }

  /** A change of content. */
  void changed(
      Action action, Draft before, Draft after, @Nullable String note, List<Change> changes) {
    String by = after.edited().by();
    write(action, by, after, null, before.digest(), after.digest(), note, said(changes));
  }

  /** A release came into force. */
  void published(
      Action action,
      String by,
      @Nullable Draft draft,
      String release,
      @Nullable String from,
      String to,
      @Nullable String note) {
    write(action, by, draft, release, from, to, note, List.of());
  }

  private void write(
      Action action,
      String by,
      @Nullable Draft draft,
      @Nullable String release,
      @Nullable String from,
      @Nullable String to,
      @Nullable String note,
      List<AuditEntry.Changed> changes) {
    log.add(
        new AuditEntry(
            0,
            now(),
            by,
            action,
            draft == null ? null : draft.id(),
            draft == null ? null : draft.revision(),
            release,
            from,
            to,
            cut(note),
            changes));
  }

  private static @Nullable String cut(@Nullable String note) {
    return note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
  }

  /** Changes in words, with their places. */
  static List<AuditEntry.Changed> said(List<Change> changes) {
    List<AuditEntry.Changed> said = new ArrayList<>();
    for (Change change : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
      String text = change.text();
      said.add(
          new AuditEntry.Changed(
              change.place().toString(),
              text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …"));
    }
    if (changes.size() > MOST_CHANGES) {
      int more = changes.size() - MOST_CHANGES;
      said.add(new AuditEntry.Changed("", "and " + more + " more changes, see the diff"));
    }
    return said;
  }
}
