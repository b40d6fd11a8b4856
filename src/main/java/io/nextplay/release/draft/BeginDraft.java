package io.nextplay.release.draft;

import io.nextplay.PlainText;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.release.Publication;
import io.nextplay.release.ReadFiles;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.Releases;
import io.nextplay.release.SourceFolders;
import io.nextplay.release.audit.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/** Begins drafts. */
@ApplicationScoped
public class BeginDraft {

  /** The word for the release in force. */
  public static final String ACTIVE = "active";

  /** The word for the source folders. */
  public static final String SOURCES = "sources";

  private static final int MOST_OPEN = 100;
  private static final int LONGEST_TITLE = 200;

  private final Drafts drafts;
  private final Releases releases;
  private final SourceFolders sources;
  private final Journal journal;
  private final Transactions transactions;

  BeginDraft(
      Drafts drafts,
      Releases releases,
      SourceFolders sources,
      Journal journal,
      Transactions transactions) {
    this.drafts = drafts;
    this.releases = releases;
    this.sources = sources;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * Begins a draft.
   *
   * @param title what it is about, 1 to 200 characters
   * @param from {@code active}, {@code sources} or the id of a release whose content it takes; it
   *     is always based on the release in force
   * @throws Refusal when the title does not do, or there is no such release
   */
  public Draft begin(String title, String from, String by) {
    String plain = title.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_TITLE || !PlainText.is(plain)) {
      throw invalid(
          "a title has 1 to " + LONGEST_TITLE + " characters, none of them a control character",
          "/title");
    }
    return transactions.run(() -> create(plain, from, by));
  }

  private Draft create(String title, String from, String by) {
    if (drafts.all().stream().filter(Draft::isOpen).count() >= MOST_OPEN) {
      throw new Refusal(
          Kind.CONFLICT,
          "too-many-drafts",
          MOST_OPEN + " drafts are open; publish or discard some first");
    }
    Publication base = releases.inForce().orElseThrow(BeginDraft::nothingInForce);
    ReleaseFiles files = files(from, base);
    Signed signed = journal.sign(by);
    ReadFiles read = ReadFiles.of(files);
    Draft draft =
        drafts.create(
            new Draft(
                0,
                title,
                base.release(),
                Draft.State.EDITING,
                1,
                read.isComplete() ? read.digest() : null,
                signed,
                signed,
                null,
                List.of(),
                null,
                null),
            files);
    journal.step(Action.DRAFTED, by, draft, "`" + title + "` from " + from);
    return draft;
  }

  private ReleaseFiles files(String from, Publication base) {
    if (from.equals(SOURCES)) {
      try {
        return sources.read();
      } catch (IOException e) {
        throw invalid("the source folders cannot be read: " + e.getMessage(), "/from");
      }
    }
    String release = from.equals(ACTIVE) ? base.release() : from;
    return releases
        .files(release)
        .orElseThrow(
            () ->
                invalid(
                    "there is no release `" + from + "`; `active`, `sources` or a release's id do",
                    "/from"));
  }

  private static Refusal nothingInForce() {
    return new Refusal(
        Kind.UNAVAILABLE, "no-active-release", "no release is active yet; try again");
  }

  private static Refusal invalid(String message, String pointer) {
    return new Refusal(
        Kind.INVALID,
        "invalid-draft",
        "the draft cannot be begun",
        List.of(new Fault("NotAllowed", message, pointer)));
  }
}
