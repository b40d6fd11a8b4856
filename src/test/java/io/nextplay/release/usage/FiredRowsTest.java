package io.nextplay.release.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Transactions;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Rules;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.release.Compilation;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.xlsx.WorkbookEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which rows fired when, by the shipped model. */
class FiredRowsTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final CellRef SICK = CellRef.of("health-gates.xlsx", "Gates").atRow(8);

  private static ReleaseFiles shipped;
  private static RuleSet rules;

  private final Memory memory = new Memory();
  private final FiredRows fired = new FiredRows(memory, memory);

  @BeforeAll
  static void shippedModel() throws IOException {
    shipped = new ReleaseFiles(files("decision-tables"), files("rules"));
    rules = compiled(shipped);
  }

  @Test
  void justTheRowsThatCountedAreWritten() {
    decide("a", rules, NOON, 54);
    fired.write();
    Evaluation evaluation =
        rules.decider().decide(rules.read(given(54)).facts().orElseThrow(), NOON);
    Map<String, Instant> expected = new HashMap<>();
    Stream.of(List.of(evaluation.account()), evaluation.products())
        .flatMap(List::stream)
        .forEach(
            subject ->
                evaluation
                    .hits(subject)
                    .forEach(hit -> expected.put(RowKey.of(hit.table(), hit.row()), NOON)));
    evaluation
        .candidates()
        .forEach(
            candidate ->
                evaluation
                    .hits(candidate.subject())
                    .forEach(hit -> expected.put(RowKey.of(hit.table(), hit.row()), NOON)));
    assertThat(expected).containsKey(key(rules, SICK));
    assertThat(memory.kept).isEqualTo(expected);
  }

  @Test
  void hypotheticalDecisionsAreUnheard() {
    decide(rules, NOON).hypothetically().decide(given(54), Decide.Options.none());
    fired.write();
    assertThat(memory.kept).isEmpty();
    assertThat(memory.writes).isZero();
  }

  @Test
  void theLastTimeCountsAndNothingIsWrittenTwice() {
    decide("a", rules, NOON, 54);
    fired.write();
    fired.write();
    assertThat(memory.writes).isEqualTo(1);
    decide("a", rules, NOON.plusSeconds(90), 54);
    decide("a", rules, NOON.plusSeconds(30), 54);
    fired.write();
    assertThat(memory.kept).containsEntry(key(rules, SICK), NOON.plusSeconds(90));
    assertThat(memory.writes).isEqualTo(2);
    fired.write();
    fired.write();
    decide("a", rules, NOON.plusSeconds(120), 54);
    fired.write();
    assertThat(memory.kept).containsEntry(key(rules, SICK), NOON.plusSeconds(120));
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenLater() {
    decide("a", rules, NOON, 54);
    memory.broken = true;
    assertThatThrownBy(fired::write).hasMessage("broken");
    memory.broken = false;
    fired.write();
    assertThat(memory.kept).containsEntry(key(rules, SICK), NOON);
  }

  @Test
  void aRowThatMovesIsTheSameAndOneThatIsEditedIsNot() {
    decide("a", rules, NOON, 54);
    fired.write();
    RuleSet moved =
        compiled(
            edited(new SheetEdit.MoveRow(8, 10), new SheetEdit.InsertColumn(1, "When", "NPS")));
    assertThat(memory.kept).containsKey(key(moved, SICK.atRow(9)));
    assertThat(memory.kept).doesNotContainKey(key(moved, SICK));
    RuleSet changed = compiled(edited(new SheetEdit.SetCell(8, 1, text("< 61"))));
    assertThat(memory.kept).doesNotContainKey(key(changed, SICK));
    assertThat(RowKey.of(table(changed), row(changed, SICK.atRow(9))))
        .isEqualTo(key(rules, SICK.atRow(9)));
  }

  @Test
  void rowsOfTwoReleasesAreKeptApartAndTogether() {
    RuleSet changed = compiled(edited(new SheetEdit.SetCell(8, 1, text("< 61"))));
    decide("a", rules, NOON, 54);
    decide("b", changed, NOON.plusSeconds(60), 54);
    fired.write();
    assertThat(memory.kept).containsEntry(key(rules, SICK), NOON);
    assertThat(memory.kept).containsEntry(key(changed, SICK), NOON.plusSeconds(60));
    long later =
        memory.kept.values().stream().filter(at -> at.equals(NOON.plusSeconds(60))).count();
    assertThat(memory.kept.size() - later).isEqualTo(1);
  }

  @Test
  void nothingIsLostWhenManyDecideWhileItIsWritten() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 3; thread++) {
        all.add(
            pool.submit(
                (Callable<Void>)
                    () -> {
                      for (int second = 0; second <= 300; second++) {
                        decide("a", rules, NOON.plusSeconds(second), 54);
                      }
                      return null;
                    }));
      }
      all.add(
          pool.submit(
              () -> {
                for (int i = 0; i < 200; i++) {
                  fired.write();
                }
              }));
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
    fired.write();
    assertThat(memory.kept).containsEntry(key(rules, SICK), NOON.plusSeconds(300));
  }

  private void decide(String digest, RuleSet by, Instant at, double healthScore) {
    Rules.Active active = new Rules.Active(digest, digest, by);
    decide(by, at).decide(given(healthScore), Decide.Options.none(), active);
  }

  private Decide decide(RuleSet by, Instant at) {
    Rules.Active active = new Rules.Active("a", "a", by);
    return new Decide(
        new Rules() {
          @Override
          public Optional<Active> active() {
            return Optional.of(active);
          }

          @Override
          public Optional<Active> pinned(String release) {
            return Optional.of(active);
          }
        },
        Clock.fixed(at, ZoneOffset.UTC),
        Duration.ofDays(30),
        fired);
  }

  private static Given given(double healthScore) {
    return new Given(
        "acme", Map.of("segment", "MID", "healthScore", healthScore), Map.of(), List.of());
  }

  private static String key(RuleSet by, CellRef place) {
    return RowKey.of(table(by), row(by, place));
  }

  private static DecisionTable table(RuleSet by) {
    return by.model().tables().stream()
        .filter(each -> each.name().equals("health-gates.xlsx!Gates"))
        .findFirst()
        .orElseThrow();
  }

  private static DecisionTable.Row row(RuleSet by, CellRef place) {
    return table(by).rows().stream()
        .filter(each -> each.number() == place.row())
        .findFirst()
        .orElseThrow();
  }

  private static ReleaseFiles edited(SheetEdit... edits) {
    byte[] file = Objects.requireNonNull(shipped.workbooks().get("health-gates.xlsx"));
    return shipped.with(
        "health-gates.xlsx",
        WorkbookEditor.edit("health-gates.xlsx", file, "Gates", List.of(edits))
            .bytes()
            .orElseThrow());
  }

  private static SheetEdit.Value text(String text) {
    return new SheetEdit.Value(new Cell.Text(text), false);
  }

  private static RuleSet compiled(ReleaseFiles files) {
    Compilation compilation = Compilation.of(files);
    return compilation
        .result()
        .orElseThrow(() -> new AssertionError(compilation.issues().toString()))
        .ruleSet();
  }

  private static SortedMap<String, byte[]> files(String folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Keeps what is written, and counts how often. */
  private static final class Memory implements LastFired, Transactions {
    final Map<String, Instant> kept = new HashMap<>();
    int writes;
    boolean broken;

    @Override
    public void keep(Map<String, Instant> fired) {
      if (broken) {
        throw new IllegalStateException("broken");
      }
      writes++;
      fired.forEach(
          (key, at) -> kept.merge(key, at, (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public Map<String, Instant> of(Collection<String> keys) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
