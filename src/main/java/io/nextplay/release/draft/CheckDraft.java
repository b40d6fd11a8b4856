package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.ReadFiles;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.Releases;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.diff.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks at drafts without changing them. */
@ApplicationScoped
public class CheckDraft {

  private final FindDraft find;
  private final Drafts drafts;
  private final Releases releases;
  private final Workbench workbench;
  private final ActiveRelease active;

  CheckDraft(
      FindDraft find, Drafts drafts, Releases releases, Workbench workbench, ActiveRelease active) {
    this.active = active;
    this.find = find;
    this.drafts = drafts;
    this.releases = releases;
    this.workbench = workbench;
  }

  /** Whether the draft can be published, and why not. */
  public Check check(long id) {
    Draft draft = find.one(id);
    return workbench.checked(draft).with(weakened(draft));
  }

  /** The guards that the draft takes away; not known while it does not compile. */
  private List<Issue> weakened(Draft draft) {
    Model base = active.loaded(draft.base()).orElseThrow().ruleSet().model();
    return workbench
        .compiled(draft)
        .result()
        .map(result -> Safeguards.weakened(base, result.ruleSet().model()))
        .orElse(List.of());
  }

  /** The findings about a draft, without its scenarios; quick after an edit. */
  public List<Issue> issues(Draft draft) {
    return workbench.compiled(draft).issues();
  }

  /** What the draft changes of the release that it was begun from. */
  public List<Change> diff(long id) {
    Draft draft = find.one(id);
    ReadFiles base = ReadFiles.of(releases.files(draft.base()).orElseThrow());
    return base.changesTo(content(draft));
  }

  /** The cells of a draft. */
  public ReadFiles content(Draft draft) {
    return workbench.compiled(draft).content();
  }

  /** The files of a draft. */
  public ReleaseFiles files(Draft draft) {
    return drafts.files(draft.id());
  }

  /** Refuses with all that keeps the draft from being published. */
  void requirePublishable(Draft draft) {
    if (!workbench.checked(draft).publishable()) {
      throw notPublishable(draft);
    }
  }

  Refusal notPublishable(Draft draft) {
    List<Issue> reasons = workbench.checked(draft).reasons();
    return new Refusal(
        Kind.INVALID,
        "not-publishable",
        "draft "
            + draft.id()
            + " cannot be published: "
            + reasons.size()
            + (reasons.size() == 1 ? " finding" : " findings")
            + " to fix first",
        faults(reasons));
  }

  /** Findings as they are told to callers. */
  static List<Fault> faults(List<Issue> issues) {
    return issues.stream()
        .map(issue -> Fault.at(issue.cell().toString(), issue.code(), issue.message()))
        .toList();
  }
}
