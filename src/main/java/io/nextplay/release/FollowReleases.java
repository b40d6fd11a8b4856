package io.nextplay.release;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Brings into force here what another node on the same database has published. */
@ApplicationScoped
class FollowReleases {

  private static final Logger LOG = Logger.getLogger(FollowReleases.class);

  private final Releases releases;
  private final ActiveRelease active;
  private volatile long refused;

  FollowReleases(Releases releases, ActiveRelease active) {
    this.releases = releases;
    this.active = active;
  }

  @Scheduled(
      every = "${nextplay.follow:2s}",
      identity = "follow-releases",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void look() {
    Optional<Publication> last = releases.inForce();
    if (last.isPresent()
        && last.get().sequence() > active.sequence()
        && last.get().sequence() != refused) {
      follow(last.get());
    }
  }

  private void follow(Publication publication) {
    Release release = releases.find(publication.release()).orElseThrow();
    Compilation compilation = Compilation.of(releases.files(release.id()).orElseThrow());
    compilation
        .result()
        .ifPresentOrElse(
            result -> {
              active.switchTo(new LoadedRelease(release, result), publication.sequence());
              LOG.infof("release %s is active: %s published it", release.id(), publication.by());
            },
            () -> {
              refused = publication.sequence();
              LOG.errorf(
                  "RELEASE %s IS NOT USED HERE: this version of nextplay does not take it: %s",
                  release.id(), compilation.issues());
            });
  }
}
