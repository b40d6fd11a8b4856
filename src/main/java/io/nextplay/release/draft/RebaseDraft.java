package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.release.Compilation;
import io.nextplay.release.Publication;
import io.nextplay.release.ReadFiles;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.Releases;
import io.nextplay.release.audit.Action;
import io.nextplay.table.diff.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes what was published since a draft was begun into the draft, file by file: a file that only
 * one side changed is that side's. Files that both changed are for people to sort out.
 */
@ApplicationScoped
public class RebaseDraft {

  private final FindDraft find;
  private final Drafts drafts;
  private final Releases releases;
  private final Workbench workbench;
  private final Journal journal;
  private final Transactions transactions;

  RebaseDraft(
      FindDraft find,
      Drafts drafts,
      Releases releases,
      Workbench workbench,
      Journal journal,
      Transactions transactions) {
    this.find = find;
    this.drafts = drafts;
    this.releases = releases;
    this.workbench = workbench;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * Bases the draft on the release in force.
   *
   * @throws Refusal when both changed a file, with the changes of both
   */
  public Draft rebase(long id, Caller caller) {
    return transactions.run(
        () -> {
          Draft draft = find.toChange(id, caller);
          Publication inForce = releases.inForce().orElseThrow();
          return draft.base().equals(inForce.release())
              ? draft
              : rebased(draft, inForce, caller.name());
        });
  }

  private Draft rebased(Draft draft, Publication inForce, String by) {
    ReleaseFiles theirs = releases.files(inForce.release()).orElseThrow();
    ReleaseFiles ours = drafts.files(draft.id());
    ReadFiles base = ReadFiles.of(releases.files(draft.base()).orElseThrow());
    List<Change> theirChanges = base.changesTo(ReadFiles.of(theirs));
    List<Change> ourChanges = base.changesTo(ReadFiles.of(ours));
    Set<String> theirFiles = files(theirChanges);
    Set<String> both =
        files(ourChanges).stream().filter(theirFiles::contains).collect(Collectors.toSet());
    if (!both.isEmpty()) {
      throw conflict(draft, inForce, both, theirChanges, ourChanges);
    }
    ReleaseFiles merged = ours;
    for (String file : theirFiles) {
      merged = taken(merged, theirs, file);
    }
    Compilation compilation = Compilation.of(merged);
    String digest = compilation.content().isComplete() ? compilation.content().digest() : null;
    Draft rebased = draft.edited(journal.sign(by), digest).basedOn(inForce.release());
    drafts.save(rebased, merged);
    journal.changed(
        Action.REBASED, draft, rebased, "on release " + inForce.release(), theirChanges);
    workbench.put(rebased, compilation);
    return rebased;
  }

  private static ReleaseFiles taken(ReleaseFiles ours, ReleaseFiles theirs, String file) {
    if (file.endsWith(".xlsx")) {
      return ours.with(file, theirs.workbooks().get(file));
    }
    byte[] text = theirs.rules().get(file);
    return ours.withRules(file, text == null ? null : new String(text, StandardCharsets.UTF_8));
  }

  private static Set<String> files(List<Change> changes) {
    return changes.stream().map(change -> change.place().workbook()).collect(Collectors.toSet());
  }

  private static Refusal conflict(
      Draft draft, Publication inForce, Set<String> both, List<Change> theirs, List<Change> ours) {
    List<Fault> faults = new ArrayList<>();
    String they = inForce.by() + " at " + inForce.at() + ": ";
    String we = "draft " + draft.id() + ": ";
    for (Change change : theirs) {
      if (both.contains(change.place().workbook())) {
        faults.add(Fault.at(change.place().toString(), "ChangedMeanwhile", they + change.text()));
      }
    }
    for (Change change : ours) {
      if (both.contains(change.place().workbook())) {
        faults.add(Fault.at(change.place().toString(), "ChangedHere", we + change.text()));
      }
    }
    return new Refusal(
        Kind.CONFLICT,
        "rebase-conflict",
        "both changed "
            + both.stream().sorted().collect(Collectors.joining(", "))
            + "; put the changes of the draft into a new one, or upload merged workbooks there",
        faults);
  }
}
