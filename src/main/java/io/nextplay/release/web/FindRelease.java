package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.LoadedRelease;
import io.nextplay.release.Release;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds what a path names, or refuses; {@code active} is the id of the release in force. */
@ApplicationScoped
class FindRelease {

  private final Releases releases;
  private final ActiveRelease active;

  FindRelease(Releases releases, ActiveRelease active) {
    this.releases = releases;
    this.active = active;
  }

  List<Release> all() {
    return releases.all();
  }

  boolean isActive(Release release) {
    return active.current().map(now -> now.release().id().equals(release.id())).orElse(false);
  }

  Release release(String id) {
    if (id.equals(ActiveRelease.ACTIVE)) {
      return loaded(id).release();
    }
    return releases.find(id).orElseThrow(() -> unknown(id));
  }

  ReleaseFiles files(Release release) {
    return releases.files(release.id()).orElseThrow(() -> unknown(release.id()));
  }

  byte[] workbook(Release release, String file) {
    byte[] bytes = files(release).workbooks().get(file);
    if (bytes == null) {
      throw new Refusal(
          Kind.NOT_FOUND,
          "unknown-workbook",
          "the release `" + release.id() + "` has no workbook `" + file + "`");
    }
    return bytes;
  }

  LoadedRelease loaded(String id) {
    return active.loaded(id).orElseThrow(() -> unknown(id));
  }

  private static Refusal unknown(String id) {
    return id.equals(ActiveRelease.ACTIVE)
        ? new Refusal(Kind.UNAVAILABLE, "no-active-release", "no release is active yet; try again")
        : new Refusal(Kind.NOT_FOUND, "unknown-release", "there is no release `" + id + "`");
  }
}
