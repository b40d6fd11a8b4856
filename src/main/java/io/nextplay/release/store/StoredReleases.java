package io.nextplay.release.store;

import io.nextplay.release.Release;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.Releases;
import io.nextplay.release.store.ReleaseFileEntity.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
  public Optional<ReleaseFiles> files(String id) {
    SortedMap<String, byte[]> workbooks = new TreeMap<>();
    SortedMap<String, byte[]> rules = new TreeMap<>();
    List<ReleaseFileEntity> files =
        ReleaseFileEntity.list("key.releaseId = ?1 order by key.name, key.part", id);
    for (ReleaseFileEntity file : files) {
      (file.key.kind() == Kind.WORKBOOK ? workbooks : rules)
          .merge(file.key.name(), file.content, StoredReleases::joined);
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new ReleaseFiles(workbooks, rules));
  }

  @Override
  public Release activate(String digest, ReleaseFiles files) {
    ReleaseEntity known = ReleaseEntity.<ReleaseEntity>find("digest", digest).firstResult();
    ReleaseEntity release = known == null ? insert(digest, files) : known;
    release.activatedAt = clock.instant();
    return release.toRelease();
  }

  private ReleaseEntity insert(String digest, ReleaseFiles files) {
    Instant now = clock.instant();
    ReleaseEntity release = new ReleaseEntity();
    release.id = nextId(now);
    release.digest = digest;
    release.createdAt = now;
    release.activatedAt = now;
    release.persist();
    files.workbooks().forEach((name, bytes) -> persist(release.id, Kind.WORKBOOK, name, bytes));
    files.rules().forEach((name, bytes) -> persist(release.id, Kind.RULES, name, bytes));
    return release;
  }

  private static void persist(String id, Kind kind, String name, byte[] bytes) {
    ReleaseFileEntity.of(id, kind, name, bytes).forEach(part -> part.persist());
  }

  private static byte[] joined(byte[] first, byte[] next) {
    byte[] both = Arrays.copyOf(first, first.length + next.length);
    System.arraycopy(next, 0, both, first.length, next.length);
    return both;
  }

  /** Releases are never deleted, so the number of those of today is the last number given. */
  private static String nextId(Instant now) {
    String day = LocalDate.ofInstant(now, ZoneOffset.UTC) + ".";
    return day + (ReleaseEntity.count("id like ?1", day + "%") + 1);
  }
}
