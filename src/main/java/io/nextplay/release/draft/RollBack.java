package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.LoadedRelease;
import io.nextplay.release.Publication;
import io.nextplay.release.Releases;
import io.nextplay.release.audit.Action;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Brings an older release into force again. */
@ApplicationScoped
public class RollBack {

  private final Releases releases;
  private final ActiveRelease active;
  private final Journal journal;
  private final Transactions transactions;

  RollBack(Releases releases, ActiveRelease active, Journal journal, Transactions transactions) {
    this.releases = releases;
    this.active = active;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * Brings a release into force again.
   *
   * @param release its id
   * @param expected the id of the release that the caller believes to be in force; null when they
   *     do not mind
   * @throws Refusal when there is no such release, when it is in force, when another one than
   *     expected is, or when this version of nextplay does not take it any more
   */
  public Publication to(
      String release, String by, @Nullable String expected, @Nullable String note) {
    LoadedRelease loaded =
        releases
            .find(release)
            .flatMap(found -> active.loaded(found.id()))
            .orElseThrow(
                () ->
                    new Refusal(
                        Kind.NOT_FOUND,
                        "unknown-release",
                        "there is no release `" + release + "`"));
    Publication publication =
        transactions.run(
            () -> {
              Publication before = releases.inForce().orElseThrow();
              require(before, release, expected);
              Publication made = releases.publish(loaded.release(), Publication.Kind.ROLLBACK, by);
              journal.published(
                  Action.ROLLED_BACK,
                  by,
                  null,
                  release,
                  before.digest(),
                  made.digest(),
                  note == null ? "from " + before.release() : note);
              return made;
            });
    active.switchTo(
        new LoadedRelease(
            releases.find(release).orElseThrow(), loaded.workbooks(), loaded.ruleSet()),
        publication.sequence());
    return publication;
  }

  private static void require(Publication before, String release, @Nullable String expected) {
    if (before.release().equals(release)) {
      throw new Refusal(
          Kind.CONFLICT, "already-active", "the release `" + release + "` is in force");
    }
    if (expected != null && !expected.equals(before.release())) {
      throw new Refusal(
          Kind.CONFLICT,
          "another-release",
          before.by()
              + " brought `"
              + before.release()
              + "` into force at "
              + before.at()
              + "; it is not `"
              + expected
              + "` any more");
    }
  }
}
