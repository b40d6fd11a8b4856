package io.nextplay.release;

import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import io.nextplay.table.Severity;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Reads the source folders and brings them into force, all or nothing: sources with an error change
 * nothing, and the release that was last in force keeps or regains it.
 */
@ApplicationScoped
class LoadSources {

  /** Others that need a release at startup observe {@link StartupEvent} with a higher number. */
  static final int PRIORITY = 100;

  private static final Logger LOG = Logger.getLogger(LoadSources.class);

  private final SourceFolders sources;
  private final Releases releases;
  private final ActiveRelease active;

  LoadSources(SourceFolders sources, Releases releases, ActiveRelease active) {
    this.sources = sources;
    this.releases = releases;
    this.active = active;
  }

  void atStartup(@Observes @Priority(PRIORITY) StartupEvent event) {
    load();
  }

  void load() {
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
    compilation.issues().stream()
        .filter(issue -> issue.severity() != Severity.INFO)
        .forEach(issue -> LOG.warn(line(issue)));
    active.sourcesHad(compilation.issues());
    Compilation.Result result = compilation.result().get();
    Release release = releases.activate(result.digest(), files);
    active.switchTo(new LoadedRelease(release, result));
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

  /** After a restart: what was last in force, or what was before it if that compiles no more. */
  private void regainLast() {
    releases.all().stream()
        .sorted(Comparator.comparing(Release::activatedAt).reversed())
        .map(this::compiled)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(active::switchTo);
  }

  private Optional<LoadedRelease> compiled(Release release) {
    return releases
        .files(release.id())
        .map(Compilation::of)
        .flatMap(Compilation::result)
        .map(result -> new LoadedRelease(release, result));
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }

  private static String line(Issue issue) {
    return issue.cell() + ": " + issue.message();
  }
}
