package io.nextplay.release;

import io.nextplay.Transactions;
import io.nextplay.release.audit.Action;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import io.nextplay.table.Severity;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Brings a release into force at start: the one that was published last, or the source folders when
 * there is none yet, or always when they are followed. All or nothing: sources with an error change
 * nothing, and the release that was last in force keeps or regains it.
 */
@ApplicationScoped
class LoadSources {

  /** Others that need a release at startup observe {@link StartupEvent} with a higher number. */
  static final int PRIORITY = 100;

  /** Who brings the sources into force. */
  private static final String ACTOR = "nextplay";

  private static final Logger LOG = Logger.getLogger(LoadSources.class);

  private final SourceFolders sources;
  private final Releases releases;
  private final ActiveRelease active;
  private final AuditLog audit;
  private final Transactions transactions;
  private final ReleaseConfig config;
  private final Clock clock;

  LoadSources(
      SourceFolders sources,
      Releases releases,
      ActiveRelease active,
      AuditLog audit,
      Transactions transactions,
      ReleaseConfig config,
      Clock clock) {
    this.sources = sources;
    this.releases = releases;
    this.active = active;
    this.audit = audit;
    this.transactions = transactions;
    this.config = config;
    this.clock = clock;
  }

  void atStartup(@Observes @Priority(PRIORITY) StartupEvent event) {
    load();
  }

  void load() {
    Optional<Publication> last = releases.inForce();
    if (last.isPresent() && config.sources() == ReleaseConfig.Sources.SEED) {
      regain(last.get());
    } else {
      readFolders();
    }
  }

  private void regain(Publication last) {
    long start = System.nanoTime();
    ReleaseFiles kept = releases.files(last.release()).orElseThrow();
    Compilation compilation = Compilation.of(kept);
    compilation
        .result()
        .ifPresentOrElse(
            result -> switchTo(result, last, start),
            () -> {
              LOG.errorf("THE RELEASE %s THAT WAS PUBLISHED LAST IS NOT USED", last.release());
              refuse(compilation.issues());
            });
    sayWhenFoldersDiffer(last, kept);
  }

  /** Somebody who edits a file in the folders and restarts must not wonder why nothing changes. */
  private void sayWhenFoldersDiffer(Publication last, ReleaseFiles kept) {
    try {
      ReleaseFiles folders = sources.read();
      if (folders.isSameAs(kept)) {
        return; // as at most starts; reading them would take a second
      }
      ReadFiles files = ReadFiles.of(folders);
      if (files.isComplete() && releases.withDigest(files.digest()).isEmpty()) {
        LOG.warnf(
            "the source folders differ from all releases and are NOT in force (%s is): make a draft"
                + " from them (POST /api/v1/drafts {\"from\": \"sources\"}), or set"
                + " NEXTPLAY_SOURCES=follow to take them at every start",
            last.release());
      }
    } catch (IOException e) {
      LOG.debug("the source folders cannot be read, and are not needed", e);
    }
  }

  private void readFolders() {
    try {
      load(sources.read());
    } catch (IOException e) {
      Issue unreadable =
          Issue.error("SourcesUnreadable", CellRef.of("sources"), String.valueOf(e.getMessage()));
      refuse(List.of(unreadable));
    }
  }

  private void load(ReleaseFiles files) {
    long start = System.nanoTime();
    Compilation compilation = Compilation.of(files);
    if (compilation.result().isEmpty()) {
      refuse(compilation.issues());
      return;
    }
    Compilation.Result result = compilation.result().get();
    List<Issue> issues = new ArrayList<>(compilation.issues());
    issues.addAll(ScenarioIssues.of(result.ruleSet(), Severity.WARNING));
    issues.stream()
        .filter(issue -> issue.severity() != Severity.INFO)
        .forEach(issue -> LOG.warn(line(issue)));
    active.sourcesHad(issues);
    switchTo(result, transactions.run(() -> seed(result.digest(), files)), start);
  }

  private Publication seed(String digest, ReleaseFiles files) {
    Optional<Publication> last = releases.inForce();
    if (last.isPresent() && last.get().digest().equals(digest)) {
      return last.get();
    }
    Release release = releases.keep(digest, files);
    Publication publication = releases.publish(release, Publication.Kind.SEED, ACTOR);
    audit.add(
        new AuditEntry(
            0,
            clock.instant(),
            ACTOR,
            Action.SEEDED,
            null,
            null,
            release.id(),
            last.map(Publication::digest).orElse(null),
            digest,
            "from the source folders",
            List.of()));
    return publication;
  }

  private void switchTo(Compilation.Result result, Publication publication, long start) {
    Release release = releases.find(publication.release()).orElseThrow();
    active.switchTo(new LoadedRelease(release, result), publication.sequence());
    LOG.infof(
        "release %s is active: %d workbooks, %d tables, compiled in %d ms, %s",
        release.id(),
        result.workbooks().size(),
        result.ruleSet().model().tables().size(),
        (System.nanoTime() - start) / 1_000_000,
        result.digest());
  }

  private void refuse(List<Issue> issues) {
    active.sourcesHad(issues);
    issues.forEach(
        issue -> LOG.log(isError(issue) ? Logger.Level.ERROR : Logger.Level.WARN, line(issue)));
    long errors = issues.stream().filter(LoadSources::isError).count();
    LOG.errorf("THE WORKBOOKS ARE NOT USED: %d to fix, each in a line above", errors);
    if (active.current().isEmpty()) {
      regainLast();
    }
    active
        .current()
        .ifPresentOrElse(
            last ->
                LOG.errorf(
                    "THE LAST GOOD RELEASE STAYS ACTIVE: %s, in force since %s",
                    last.release().id(), last.release().activatedAt()),
            () -> LOG.error("NO RELEASE IS ACTIVE: not ready until the workbooks are fixed"));
  }

  /** What was last in force, or what was before it if that compiles no more. */
  private void regainLast() {
    for (Publication publication : releases.publications()) {
      Optional<Compilation.Result> result = compilation(publication).result();
      if (result.isPresent()) {
        switchTo(result.get(), publication, System.nanoTime());
        return;
      }
    }
  }

  private Compilation compilation(Publication publication) {
    return Compilation.of(releases.files(publication.release()).orElseThrow());
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }

  private static String line(Issue issue) {
    return issue.cell() + ": " + issue.message();
  }
}
