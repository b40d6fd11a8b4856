package io.nextplay.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadSourcesTest {

  private final KeptReleases kept = new KeptReleases();
  private final List<Release> switches = new ArrayList<>();

  @Test
  void theSameContentIsTheSameRelease(@TempDir Path folder) throws IOException {
    Sources sources = new Sources(folder);
    ActiveRelease first = load(sources);
    ActiveRelease second = load(sources);
    assertThat(kept.all()).hasSize(1);
    assertThat(second.active().orElseThrow().id()).isEqualTo(first.active().orElseThrow().id());
    assertThat(switches).hasSize(2);
  }

  @Test
  void otherContentIsAnotherReleaseAndTheOldOneCanBePinned(@TempDir Path folder)
      throws IOException {
    Sources sources = new Sources(folder);
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
    Sources sources = new Sources(folder);
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
    Sources sources = new Sources(folder);
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
    new LoadSources(new SourceFolders(folder.resolve("none"), folder), kept, active).load();
    assertThat(active.sourceIssues().get(0).message()).contains("there is no folder");
  }

  private ActiveRelease load(Sources sources) {
    ActiveRelease active = new ActiveRelease(kept, switches::add);
    new LoadSources(sources.folders(), kept, active).load();
    return active;
  }
}
