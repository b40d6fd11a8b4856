package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.Compilation;
import io.nextplay.release.LoadedRelease;
import io.nextplay.release.Releases;
import io.nextplay.release.impact.BookProgress;
import io.nextplay.release.impact.Impact;
import io.nextplay.release.impact.ImpactOnBook;
import io.nextplay.release.impact.ImpactOnBook.Side;
import io.nextplay.table.Issue;
import io.nextplay.table.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Finds out what drafts would do to the stored book. */
@ApplicationScoped
public class MeasureDraft {

  private final FindDraft find;
  private final Workbench workbench;
  private final Releases releases;
  private final ActiveRelease active;
  private final ImpactOnBook impact;

  MeasureDraft(
      FindDraft find,
      Workbench workbench,
      Releases releases,
      ActiveRelease active,
      ImpactOnBook impact) {
    this.find = find;
    this.workbench = workbench;
    this.releases = releases;
    this.active = active;
    this.impact = impact;
  }

  /**
   * What the draft would do, compared with the release that it was begun from.
   *
   * @param wait how long to wait for the end of a run
   * @param refresh whether to work it out anew even if it was not long ago
   * @throws Refusal when the draft does not compile, with all errors
   */
  public BookProgress<Impact> impact(long id, Duration wait, boolean refresh) {
    Draft draft = find.one(id);
    Compilation compilation = workbench.compiled(draft);
    if (compilation.result().isEmpty()) {
      List<Issue> errors =
          compilation.issues().stream()
              .filter(issue -> issue.severity() == Severity.ERROR)
              .toList();
      throw new Refusal(
          Kind.INVALID,
          "does-not-compile",
          "draft " + id + " decides nothing yet: " + errors.size() + " errors to fix first",
          CheckDraft.faults(errors));
    }
    LoadedRelease base = active.loaded(draft.base()).orElseThrow();
    return impact.of(Side.of(base, releases), Side.of(compilation), wait, refresh);
  }
}
