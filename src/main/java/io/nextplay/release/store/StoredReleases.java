package io.nextplay.release.store;

import io.nextplay.release.Publication;
import io.nextplay.release.Release;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Releases in the database. */
@ApplicationScoped
@Transactional
class StoredReleases implements Releases {

  private final Clock clock;

  StoredReleases(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Release> all() {
    List<ReleaseEntity> newestFirst = ReleaseEntity.list("order by createdAt desc, id desc");
    return newestFirst.stream().map(ReleaseEntity::toRelease).toList();
  }

  @Override
  public Optional<Release> find(String id) {
    return ReleaseEntity.<ReleaseEntity>findByIdOptional(id).map(ReleaseEntity::toRelease);
  }

  @Override
  public Optional<Release> withDigest(String digest) {
    return ReleaseEntity.<ReleaseEntity>find("digest", digest)
        .firstResultOptional()
        .map(ReleaseEntity::toRelease);
  }

  @Override
  public Optional<ReleaseFiles> files(String id) {
    List<ReleaseFileEntity> parts =
        ReleaseFileEntity.list("key.releaseId = ?1 order by key.name, key.part", id);
    return parts.isEmpty() ? Optional.empty() : Optional.of(FileParts.joined(parts));
  }

  @Override
  public Optional<Publication> inForce() {
    return PublicationEntity.<PublicationEntity>find("order by sequence desc")
        .firstResultOptional()
        .map(PublicationEntity::toPublication);
  }

  @Override
  public List<Publication> publications() {
    List<PublicationEntity> newestFirst = PublicationEntity.list("order by sequence desc");
    return newestFirst.stream().map(PublicationEntity::toPublication).toList();
  }

  @Override
  public Release keep(String digest, ReleaseFiles files) {
    return withDigest(digest).orElseGet(() -> insert(digest, files).toRelease());
  }

  @Override
  public Publication publish(Release release, Publication.Kind kind, String by) {
    PublicationEntity publication = new PublicationEntity();
    publication.sequence = inForce().map(Publication::sequence).orElse(0L) + 1;
    publication.release = ReleaseEntity.findById(release.id());
    publication.release.activatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    publication.kind = kind;
    publication.by = by;
    publication.at = publication.release.activatedAt;
    publication.persistAndFlush(); // now, so that a number given twice is found out here
    return publication.toPublication();
  }

  private ReleaseEntity insert(String digest, ReleaseFiles files) {
    Instant now = clock.instant();
    ReleaseEntity release = new ReleaseEntity();
    release.id = nextId(now);
    release.digest = digest;
    release.createdAt = now;
    release.activatedAt = now;
    release.persist();
    ReleaseFileEntity.persist(release.id, files);
    return release;
  }

  /** Releases are never deleted, so the number of those of today is the last number given. */
  private static String nextId(Instant now) {
    String day = LocalDate.ofInstant(now, ZoneOffset.UTC) + ".";
    return day + (ReleaseEntity.count("id like ?1", day + "%") + 1);
  }
}
