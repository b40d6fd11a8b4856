package io.nextplay.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Transactions;
import io.nextplay.release.ReleaseConfig.Sources;
import io.nextplay.release.audit.Action;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadSourcesTest {

  private final KeptReleases kept = new KeptReleases();
  private final List<Release> switches = new ArrayList<>();
  private final List<AuditEntry> audit = new ArrayList<>();

  @Test
  void theSameContentIsTheSameRelease(@TempDir Path folder) throws IOException {
    SourceTexts sources = new SourceTexts(folder);
    ActiveRelease first = load(sources);
    ActiveRelease second = load(sources);
    assertThat(kept.all()).hasSize(1);
    assertThat(second.active().orElseThrow().id()).isEqualTo(first.active().orElseThrow().id());
    assertThat(switches).hasSize(2);
  }

  @Test
  void otherContentIsAnotherReleaseAndTheOldOneCanBePinned(@TempDir Path folder)
      throws IOException {
    SourceTexts sources = new SourceTexts(folder);
    load(sources);
    sources.edit("expansion-score", "Usage: ", "Use: ");
    ActiveRelease active = load(sources);
    assertThat(active.active().orElseThrow().id()).isEqualTo("2026-11-21.2");
    assertThat(active.pinned("2026-11-21.1").orElseThrow().digest())
        .isNotEqualTo(active.active().orElseThrow().digest());
    assertThat(active.loaded("2026-11-21.1").orElseThrow())
        .isSameAs(active.loaded("2026-11-21.1").orElseThrow());
    assertThat(active.pinned("2026-11-21.3")).isEmpty();
  }

  @Test
  void nothingIsReadyWithABadWorkbook(@TempDir Path folder) throws IOException {
    SourceTexts sources = new SourceTexts(folder);
    sources.edit("expansion-score", "| Departments |", "| Departmints |");
    ActiveRelease active = load(sources);
    HealthCheckResponse readiness = new ReleaseReadiness(active).call();
    assertThat(readiness.getStatus()).isEqualTo(Status.DOWN);
    assertThat(readiness.getData().orElseThrow().get("errorsInSources")).isNotEqualTo(0L);
    assertThat(active.active()).isEmpty();
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void aBadWorkbookLeavesTheLastGoodReleaseActive(@TempDir Path folder) throws IOException {
    SourceTexts sources = new SourceTexts(folder);
    load(sources);
    sources.edit("expansion-score", "| Departments |", "| Departmints |");
    ActiveRelease afterRestart = load(sources);
    assertThat(afterRestart.active().orElseThrow().id()).isEqualTo("2026-11-21.1");
    assertThat(afterRestart.sourceIssues()).isNotEmpty();
    assertThat(new ReleaseReadiness(afterRestart).call().getStatus()).isEqualTo(Status.UP);
    assertThat(kept.all()).hasSize(1);
  }

  @Test
  void aMissingFolderIsSaid(@TempDir Path folder) {
    ActiveRelease active = new ActiveRelease(kept, switches::add);
    loader(new SourceFolders(folder.resolve("none"), folder), active, Sources.FOLLOW).load();
    assertThat(active.sourceIssues().get(0).message()).contains("there is no folder");
  }

  @Test
  void whatWasPublishedLastWinsOverTheFoldersUnlessTheyAreFollowed(@TempDir Path folder)
      throws IOException {
    SourceTexts sources = new SourceTexts(folder);
    ActiveRelease seeded = load(sources, Sources.SEED);
    sources.edit("expansion-score", "Usage: ", "Use: ");
    ActiveRelease restarted = load(sources, Sources.SEED);
    assertThat(restarted.active().orElseThrow().digest())
        .isEqualTo(seeded.active().orElseThrow().digest());
    assertThat(kept.all()).hasSize(1);
    ActiveRelease followed = load(sources, Sources.FOLLOW);
    assertThat(followed.active().orElseThrow().id()).isEqualTo("2026-11-21.2");
    assertThat(audit).extracting(AuditEntry::action).containsExactly(Action.SEEDED, Action.SEEDED);
    assertThat(audit.get(1).fromDigest()).isEqualTo(audit.get(0).toDigest());
  }

  private ActiveRelease load(SourceTexts sources) {
    return load(sources, Sources.FOLLOW);
  }

  private ActiveRelease load(SourceTexts sources, Sources mode) {
    ActiveRelease active = new ActiveRelease(kept, switches::add);
    loader(sources.folders(), active, mode).load();
    return active;
  }

  private LoadSources loader(SourceFolders folders, ActiveRelease active, Sources mode) {
    return new LoadSources(
        folders,
        kept,
        active,
        new AuditLog() {
          @Override
          public void add(AuditEntry entry) {
            audit.add(entry);
          }

          @Override
          public List<AuditEntry> page(@Nullable Long draft, @Nullable Long before, int limit) {
            return List.copyOf(audit);
          }

          @Override
          public List<AuditEntry> editsSince(long draft, long revision) {
            return List.of();
          }
        },
        new Transactions() {
          @Override
          public <T> T run(Supplier<T> work) {
            return work.get();
          }
        },
        new SmallRyeConfigBuilder()
            .withMapping(ReleaseConfig.class)
            .withDefaultValue("nextplay.sources", mode.name())
            .build()
            .getConfigMapping(ReleaseConfig.class),
        Clock.systemUTC());
  }
}
