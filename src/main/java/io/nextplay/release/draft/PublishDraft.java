package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.Compilation;
import io.nextplay.release.LoadedRelease;
import io.nextplay.release.Publication;
import io.nextplay.release.ReadFiles;
import io.nextplay.release.Release;
import io.nextplay.release.Releases;
import io.nextplay.release.audit.Action;
import io.nextplay.table.diff.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings drafts into force as releases. What decides next is compiled and checked before anything
 * is stored; then release, publication, draft and audit entry are stored in one transaction, and
 * only then this node switches. A process that is killed on the way has published all or nothing.
 */
@ApplicationScoped
public class PublishDraft {

  private final FindDraft find;
  private final Drafts drafts;
  private final CheckDraft check;
  private final Workbench workbench;
  private final Releases releases;
  private final ActiveRelease active;
  private final Journal journal;
  private final Transactions transactions;

  PublishDraft(
      FindDraft find,
      Drafts drafts,
      CheckDraft check,
      Workbench workbench,
      Releases releases,
      ActiveRelease active,
      Journal journal,
      Transactions transactions) {
    this.find = find;
    this.drafts = drafts;
    this.check = check;
    this.workbench = workbench;
    this.releases = releases;
    this.active = active;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * Publishes an approved draft.
   *
   * @throws Refusal when it is not approved, or when something else was published since it was
   *     begun: with whose change it was, and where
   */
  public Publication publish(long id, Caller caller, @Nullable String note) {
    Draft seen = find.one(id);
    ReviewDraft.require(seen, Draft.State.APPROVED, "published");
    // what is approved passed its check when it was submitted, and has not changed since; it must
    // only compile here, too
    Compilation.Result result =
        workbench.compiled(seen).result().orElseThrow(() -> check.notPublishable(seen));
    Publication publication =
        transactions.run(() -> store(id, new Caller(caller.name(), seen.revision()), result, note));
    Release release = releases.find(publication.release()).orElseThrow();
    active.switchTo(new LoadedRelease(release, result), publication.sequence());
    return publication;
  }

  private Publication store(
      long id, Caller caller, Compilation.Result result, @Nullable String note) {
    Draft draft = find.toChange(id, caller);
    ReviewDraft.require(draft, Draft.State.APPROVED, "published");
    Publication before = releases.inForce().orElseThrow();
    requireBase(draft, before);
    Release release = releases.keep(result.digest(), drafts.files(id));
    Publication publication = releases.publish(release, Publication.Kind.PUBLISH, caller.name());
    drafts.save(draft.published(release.id()));
    journal.published(
        Action.PUBLISHED,
        caller.name(),
        draft,
        release.id(),
        before.digest(),
        result.digest(),
        note);
    return publication;
  }

  private void requireBase(Draft draft, Publication inForce) {
    if (draft.base().equals(inForce.release())) {
      return;
    }
    throw new Refusal(
        Kind.CONFLICT,
        "stale-base",
        "draft "
            + draft.id()
            + " was begun from release `"
            + draft.base()
            + "`, and `"
            + inForce.release()
            + "` is in force since; what it changed is listed; POST /api/v1/drafts/"
            + draft.id()
            + "/rebase takes it over",
        sinceThen(draft.base(), inForce));
  }

  /** Whose change, and where. */
  private List<Fault> sinceThen(String base, Publication inForce) {
    List<Fault> faults = new ArrayList<>();
    String who = inForce.by() + " at " + inForce.at() + ": ";
    for (Change change : changes(base, inForce.release())) {
      faults.add(Fault.at(change.place().toString(), "ChangedMeanwhile", who + change.text()));
    }
    return Conflicts.shown(faults);
  }

  private List<Change> changes(String from, String to) {
    return ReadFiles.of(releases.files(from).orElseThrow())
        .changesTo(ReadFiles.of(releases.files(to).orElseThrow()));
  }
}
