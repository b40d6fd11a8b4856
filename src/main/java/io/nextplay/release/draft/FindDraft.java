package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Finds drafts, or says why not. */
@ApplicationScoped
public class FindDraft {

  private final Drafts drafts;
  private final AuditLog audit;

  FindDraft(Drafts drafts, AuditLog audit) {
    this.drafts = drafts;
    this.audit = audit;
  }

  /** All drafts, newest first. */
  public List<Draft> all() {
    return drafts.all();
  }

  /**
   * One draft.
   *
   * @throws Refusal when there is none
   */
  public Draft one(long id) {
    return drafts.find(id).orElseThrow(() -> unknown(id));
  }

  /**
   * One draft, locked until the transaction ends, that its caller may change.
   *
   * @throws Refusal when there is none, when it is closed, or when somebody else was faster: with
   *     everything that they changed
   */
  Draft toChange(long id, Caller caller) {
    Draft draft = drafts.lock(id).orElseThrow(() -> unknown(id));
    if (!draft.isOpen()) {
      throw new Refusal(
          Kind.CONFLICT,
          "draft-closed",
          draft.state() == Draft.State.PUBLISHED
              ? "draft " + id + " became release `" + draft.release() + "`; begin another draft"
              : "draft " + id + " was discarded; begin another draft");
    }
    Long seen = caller.revision();
    if (seen != null && seen != draft.revision()) {
      throw stale(draft, seen);
    }
    return draft;
  }

  /**
   * As {@link #toChange}, for content: who does not say which revision they saw must have made the
   * last change themselves.
   */
  Draft toEdit(long id, Caller caller) {
    Draft draft = toChange(id, caller);
    if (caller.revision() == null && !draft.edited().by().equals(caller.name())) {
      throw new Refusal(
          Kind.CONFLICT,
          "revision-needed",
          draft.edited().by()
              + " changed draft "
              + id
              + " last; read it, then send its revision as `If-Match: \""
              + draft.revision()
              + "\"`",
          changes(audit.editsSince(id, draft.revision() - 1)));
    }
    return draft;
  }

  private Refusal stale(Draft draft, long seen) {
    return new Refusal(
        Kind.CONFLICT,
        "draft-changed",
        "draft "
            + draft.id()
            + " is at revision "
            + draft.revision()
            + ", and you saw "
            + seen
            + "; what others changed is listed",
        changes(audit.editsSince(draft.id(), seen)));
  }

  /** Whose change, and where. */
  static List<Fault> changes(List<AuditEntry> entries) {
    List<Fault> faults = new ArrayList<>();
    for (AuditEntry entry : entries) {
      for (AuditEntry.Changed change : entry.changes()) {
        String message = entry.actor() + " at " + entry.at() + ": " + change.text();
        faults.add(Fault.at(change.cell(), "ChangedMeanwhile", message));
      }
    }
    return Conflicts.shown(faults);
  }

  private static Refusal unknown(long id) {
    return new Refusal(Kind.NOT_FOUND, "unknown-draft", "there is no draft " + id);
  }
}
