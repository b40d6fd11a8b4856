package io.nextplay.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.nextplay.Refusal;
import io.nextplay.decision.Rules;
import io.nextplay.table.Issue;
import io.nextplay.table.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The release in force, and on demand older ones that a caller pins. Whoever took rules from here
 * keeps them as long as needed; a switch does not touch them. Thread-safe.
 */
@ApplicationScoped
public class ActiveRelease implements Rules {

  /** The word that stands for the id of the release in force. */
  public static final String ACTIVE = "active";

  private static final int KEPT_PINNED = 8;

  private final Releases releases;
  private final AtomicReference<@Nullable LoadedRelease> current = new AtomicReference<>();
  private volatile List<Issue> sourceIssues = List.of();
  private volatile long inForce;
  private final Cache<String, LoadedRelease> pinned =
      Caffeine.newBuilder().maximumSize(KEPT_PINNED).build();

  private final Consumer<Release> switched;

  /** Nothing is in force yet; every switch is told to observers of {@link Release}. */
  @Inject
  public ActiveRelease(Releases releases, Event<Release> switched) {
    this(releases, (Consumer<Release>) switched::fire);
  }

  ActiveRelease(Releases releases, Consumer<Release> switched) {
    this.releases = releases;
    this.switched = switched;
  }

  /** The release in force; empty while there is none. */
  public Optional<LoadedRelease> current() {
    return Optional.ofNullable(current.get());
  }

  /**
   * A release by its id, compiled when need be; {@code active} is the one in force.
   *
   * @return empty when there is none
   */
  public Optional<LoadedRelease> loaded(String id) {
    LoadedRelease now = current.get();
    if (id.equals(ACTIVE) || (now != null && now.release().id().equals(id))) {
      return Optional.ofNullable(now);
    }
    Release release = releases.find(id).orElse(null);
    return release == null ? Optional.empty() : Optional.of(pinned(release));
  }

  private LoadedRelease pinned(Release release) {
    return pinned.get(release.id(), id -> compile(release));
  }

  /** What was wrong with the sources when they were last read; errors kept them from force. */
  public List<Issue> sourceIssues() {
    return sourceIssues;
  }

  @Override
  public Optional<Active> active() {
    return current().map(LoadedRelease::rules);
  }

  @Override
  public Optional<Active> pinned(String release) {
    return loaded(release).map(LoadedRelease::rules);
  }

  /**
   * Brings a release into force on this node. Requests that have taken their rules keep them.
   *
   * @param sequence the number of its publication; a switch to an older one than is in force comes
   *     too late, and does nothing
   */
  public void switchTo(LoadedRelease release, long sequence) {
    synchronized (current) {
      if (sequence < inForce) {
        return;
      }
      inForce = sequence;
      current.set(release);
    }
    pinned.put(release.release().id(), release);
    switched.accept(release.release());
  }

  /** The number of the publication that is in force on this node; 0 for none. */
  public long sequence() {
    return inForce;
  }

  void sourcesHad(List<Issue> found) {
    sourceIssues = List.copyOf(found);
  }

  private LoadedRelease compile(Release release) {
    Compilation compilation =
        releases.files(release.id()).map(Compilation::of).orElseThrow(IllegalStateException::new);
    return compilation
        .result()
        .map(result -> new LoadedRelease(release, result))
        .orElseThrow(() -> unusable(release, compilation.issues()));
  }

  /** Only when a newer nextplay refuses what an older one took. */
  private static Refusal unusable(Release release, List<Issue> issues) {
    String first =
        issues.stream()
            .filter(issue -> issue.severity() == Severity.ERROR)
            .findFirst()
            .map(issue -> ": " + issue.cell() + ": " + issue.message())
            .orElse("");
    return new Refusal(
        Refusal.Kind.CONFLICT,
        "release-not-usable",
        "the release `"
            + release.id()
            + "` does not compile with this version of nextplay"
            + first);
  }
}
