package io.nextplay.release.draft;

import io.nextplay.release.LoadedRelease;
import io.nextplay.release.Releases;
import io.nextplay.release.impact.BookProgress;
import io.nextplay.release.impact.Impact;
import io.nextplay.release.impact.ImpactOnBook;
import io.nextplay.release.impact.ImpactOnBook.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Finds out what bringing a release into force again would do to the stored book. */
@ApplicationScoped
public class MeasureRollBack {

  private final Releases releases;
  private final ImpactOnBook impact;

  MeasureRollBack(Releases releases, ImpactOnBook impact) {
    this.releases = releases;
    this.impact = impact;
  }

  /**
   * What one release would do instead of another.
   *
   * @param now the release in force
   * @param wait how long to wait for the end of a run
   * @param refresh whether to work it out anew even if it was not long ago
   */
  public BookProgress<Impact> impact(
      LoadedRelease now, LoadedRelease to, Duration wait, boolean refresh) {
    return impact.of(Side.of(now, releases), Side.of(to, releases), wait, refresh);
  }
}
