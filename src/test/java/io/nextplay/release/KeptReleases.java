package io.nextplay.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Releases in memory. */
final class KeptReleases implements Releases {

  private final List<Release> all = new ArrayList<>();
  private final List<Publication> publications = new ArrayList<>();
  private final Map<String, ReleaseFiles> files = new HashMap<>();

  @Override
  public List<Release> all() {
    return List.copyOf(all);
  }

  @Override
  public Optional<Release> find(String id) {
    return all.stream().filter(release -> release.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Release> withDigest(String digest) {
    return all.stream().filter(release -> release.digest().equals(digest)).findFirst();
  }

  @Override
  public Optional<ReleaseFiles> files(String id) {
    return Optional.ofNullable(files.get(id));
  }

  @Override
  public Optional<Publication> inForce() {
    return publications.stream().findFirst();
  }

  @Override
  public List<Publication> publications() {
    return List.copyOf(publications);
  }

  @Override
  public Release keep(String digest, ReleaseFiles content) {
    Optional<Release> known = withDigest(digest);
    if (known.isPresent()) {
      return known.get();
    }
    Instant now = Instant.ofEpochSecond(all.size());
    Release release = new Release("2026-11-21." + (all.size() + 1), digest, now, now);
    all.add(0, release);
    files.put(release.id(), content);
    return release;
  }

  @Override
  public Publication publish(Release release, Publication.Kind kind, String by) {
    Publication publication =
        new Publication(
            publications.size() + 1L,
            release.id(),
            release.digest(),
            kind,
            by,
            Instant.ofEpochSecond(publications.size()));
    publications.add(0, publication);
    return publication;
  }
}
