package io.nextplay.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.Severity;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every finding against trying all cases of random tables; and large tables in little time. */
class AnalysisTest {

  private static final long SEED = 20_261_122;
  private static final long ENOUGH = 1_000_000_000;
  private static final double MOST_SECONDS = 15; // on a busy machine; it takes a few

  private final Map<String, Integer> seen = new TreeMap<>();

  @Test
  void singleHitTablesAreJudgedExactly() {
    for (int i = 0; i < 1_500; i++) {
      long seed = SEED + i;
      String policy = i % 2 == 0 ? "FIRST" : "UNIQUE";
      Model model = new RandomTables(seed).next(policy);
      List<Issue> found = analysis(model, ENOUGH);
      EveryCase cases = new EveryCase(RandomTables.table(model));
      checkRows(model, cases, found, policy, "seed " + seed);
      checkGap(model, cases, found, "seed " + seed);
      assertThat(rows(model, found, Set.of("Sampled"))).as("seed %d", seed).isEmpty();
      found.forEach(issue -> seen.merge(issue.code(), 1, Integer::sum));
    }
    for (String code : List.of("NeverMatches", "Overlap", "ShadowedRow", "DuplicateRow")) {
      assertThat(seen.getOrDefault(code, 0)).as(code + seen).isGreaterThan(20);
    }
    for (String code : List.of("RangeGap", "GridGap", "Uncovered")) {
      assertThat(seen.getOrDefault(code, 0)).as(code + seen).isGreaterThan(20);
    }
  }

  @Test
  void collectTablesRaiseNoFalseAlarm() {
    for (int i = 0; i < 600; i++) {
      long seed = SEED + i;
      Model model = new RandomTables(seed).next("COLLECT SUM");
      DecisionTable table = RandomTables.table(model);
      EveryCase cases = new EveryCase(table);
      List<Issue> found = analysis(model, ENOUGH);
      List<Integer> never = wanted(table, row -> !cases.any(c -> cases.matches(row, c)));
      assertThat(rows(model, found, Set.of("NeverMatches"))).as("seed %d", seed).isEqualTo(never);
      List<Integer> twice =
          wanted(table, row -> !never.contains(row) && isTwice(table, cases, never, row));
      assertThat(rows(model, found, Set.of("DuplicateRow"))).as("seed %d", seed).isEqualTo(twice);
      assertThat(found).as("seed %d", seed).hasSize(never.size() + twice.size());
    }
  }

  private static boolean isTwice(
      DecisionTable table, EveryCase cases, List<Integer> never, int row) {
    return IntStream.range(0, row)
        .filter(other -> !never.contains(other))
        .filter(o -> table.rows().get(o).outputs().equals(table.rows().get(row).outputs()))
        .anyMatch(o -> !cases.any(c -> cases.matches(o, c) != cases.matches(row, c)));
  }

  /** What is found with too little time is so; and it is said that there was too little. */
  @Test
  void whatIsSampledIsTrueAndSaid() {
    int sampled = 0;
    int same = 0;
    for (int i = 0; i < 400; i++) {
      long seed = SEED + i;
      String policy = i % 2 == 0 ? "FIRST" : "UNIQUE";
      Model model = new RandomTables(seed).next(policy);
      EveryCase cases = new EveryCase(RandomTables.table(model));
      List<Issue> exact = analysis(model, ENOUGH);
      List<Issue> found = analysis(model, 3);
      checkRows(model, cases, errors(found), policy, null);
      sampled += rows(model, found, Set.of("Sampled")).isEmpty() ? 0 : 1;
      assertThat(gap(found).isPresent() && gap(exact).isEmpty()).as("seed %d", seed).isFalse();
      same += codes(found).equals(codes(exact)) ? 1 : 0;
    }
    assertThat(sampled).isGreaterThan(200);
    assertThat(same).isGreaterThan(380);
  }

  private static List<String> codes(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> !issue.code().equals("Sampled"))
        .map(issue -> issue.code() + issue.cell())
        .sorted()
        .toList();
  }

  private static List<Issue> errors(List<Issue> found) {
    return found.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
  }

  private static java.util.Optional<Issue> gap(List<Issue> found) {
    return found.stream()
        .filter(i -> Set.of("RangeGap", "GridGap", "Uncovered").contains(i.code()))
        .findFirst();
  }

  /**
   * Compares with all cases.
   *
   * @param exactly what to say when it differs; null when only what is found must be true
   */
  private static void checkRows(
      Model model, EveryCase cases, List<Issue> found, String policy, @Nullable String exactly) {
    DecisionTable table = RandomTables.table(model);
    List<Integer> never = wanted(table, row -> !cases.any(c -> cases.matches(row, c)));
    List<Integer> clash =
        wanted(
            table,
            row ->
                !never.contains(row)
                    && (policy.equals("UNIQUE")
                        ? cases.any(c -> cases.matches(row, c) && isBefore(cases, row, c))
                        : !cases.any(c -> cases.matches(row, c) && !isBefore(cases, row, c))));
    Set<String> codes = Set.of("Overlap", "ShadowedRow", "DuplicateRow");
    if (exactly == null) {
      assertThat(never).containsAll(rows(model, found, Set.of("NeverMatches")));
      assertThat(clash).containsAll(rows(model, found, codes));
    } else {
      assertThat(rows(model, found, Set.of("NeverMatches"))).as(exactly).isEqualTo(never);
      assertThat(rows(model, found, codes)).as(exactly).isEqualTo(clash);
    }
    for (Issue issue : found) {
      if (issue.code().equals("Overlap")) {
        List<Object> example = cases.example(issue.evidence().example());
        for (CellRef row : issue.evidence().rows()) {
          assertThat(cases.matches(index(table, row), example)).as(issue.message()).isTrue();
        }
      }
    }
  }

  private static boolean isBefore(EveryCase cases, int row, List<Object> values) {
    return IntStream.range(0, row).anyMatch(other -> cases.matches(other, values));
  }

  private static void checkGap(Model model, EveryCase cases, List<Issue> found, String seed) {
    DecisionTable table = RandomTables.table(model);
    boolean uncovered =
        cases.any(c -> EveryCase.isKnown(c) && !isBefore(cases, table.rows().size(), c));
    assertThat(gap(found).isPresent()).as(seed).isEqualTo(uncovered);
    gap(found)
        .ifPresent(
            issue -> {
              List<Object> example = cases.example(issue.evidence().example());
              assertThat(EveryCase.isKnown(example)).as(seed).isTrue();
              assertThat(isBefore(cases, table.rows().size(), example)).as(seed).isFalse();
            });
  }

  @Test
  void tenThousandRowsAreComparedInLittleTime() {
    List<Issue> narrow = timed(RandomTables.large(10_000, 3_000, "UNIQUE"));
    assertThat(narrow).extracting(Issue::code).containsOnly("Uncovered", "Overlap");
    List<Issue> first = timed(RandomTables.large(10_000, 1_500, "FIRST"));
    assertThat(first).extracting(Issue::code).containsOnly("Uncovered");
  }

  @Test
  void aCompleteGridOfTenThousandCellsIsComplete() {
    List<String> rows = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      for (int other = 0; other < 50; other++) {
        for (String choice : RandomTables.CHOICES) {
          rows.add(cut(number, 50) + " | " + cut(other, 50) + " | " + choice + " | 1");
        }
      }
    }
    assertThat(timed(RandomTables.model("UNIQUE", "Number | Other | Choice", rows))).isEmpty();
    rows.remove(4_321);
    List<Issue> hole = timed(RandomTables.model("UNIQUE", "Number | Other | Choice", rows));
    assertThat(hole).extracting(Issue::code).containsExactly("Uncovered");
    assertThat(hole.get(0).evidence().example()).containsEntry("choice", "MID");
  }

  private static String cut(int at, int of) {
    return at == 0 ? "< 1" : at == of - 1 ? ">= " + at : "[%d..%d)".formatted(at, at + 1);
  }

  /** Rows of all widths overlap so much that not all can be compared: that is said. */
  @Test
  void whatIsTooMuchIsSampledAndSaid() {
    List<Issue> found = timed(RandomTables.large(10_000, 90_000, "FIRST"));
    assertThat(found).filteredOn(issue -> issue.code().equals("Sampled")).isNotEmpty();
    List<Issue> unique = analysis(RandomTables.large(3_000, 90_000, "UNIQUE"), 1_000);
    assertThat(unique)
        .filteredOn(issue -> issue.code().equals("Sampled"))
        .extracting(Issue::message)
        .anyMatch(message -> message.startsWith("only "));
    assertThat(unique).filteredOn(issue -> issue.code().equals("Overlap")).isNotEmpty();
  }

  @Test
  void moreElementsThanCanBeCombinedAreSampledAndSaid() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      rows.add("contains E%d and contains E%d | %d".formatted(i, (i + 1) % 14, i));
    }
    rows.add("contains E3 and contains E4 and contains E9 | 20");
    rows.add("contains E2 and not contains E2 | 21");
    rows.add("- | 22");
    List<Issue> found = timed(RandomTables.model("FIRST", "Owned", rows));
    assertThat(found)
        .extracting(issue -> issue.severity() + " " + issue.code() + " " + issue.cell())
        .containsExactly(
            "INFO Sampled t.xlsx!T",
            "WARNING ShadowedRow t.xlsx!T!20",
            "WARNING NeverMatches t.xlsx!T!21");
  }

  @Test
  void datesThatMeetLeaveNoHole() {
    Model model =
        RandomTables.model("UNIQUE", "Day", List.of("<= 2026-12-31 | 1", ">= 2027-01-01 | 2"));
    assertThat(analysis(model, ENOUGH)).isEmpty();
  }

  @Test
  void aScaleEndsWhereItsUnitSays() {
    Model model = RandomTables.model("UNIQUE", "Scale", List.of("[0..5) | 1", "[5..10] | 2"));
    assertThat(analysis(model, ENOUGH)).isEmpty();
  }

  private static List<Issue> timed(Model model) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Issue> found =
        ModelCheck.of(model).analysis().stream()
            .filter(issue -> !issue.code().equals("UnusedResult"))
            .toList();
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    assertThat(seconds).isLessThan(MOST_SECONDS);
    return found;
  }

  private static List<Issue> analysis(Model model, long steps) {
    return ModelCheck.of(model, steps).analysis().stream()
        .filter(issue -> !issue.code().equals("UnusedResult"))
        .toList();
  }

  private static List<Integer> wanted(DecisionTable table, IntPredicate row) {
    return IntStream.range(0, table.rows().size()).filter(row).boxed().toList();
  }

  private static List<Integer> rows(Model model, List<Issue> found, Set<String> codes) {
    DecisionTable table = RandomTables.table(model);
    return found.stream()
        .filter(issue -> codes.contains(issue.code()))
        .map(issue -> index(table, issue.cell()))
        .sorted()
        .collect(Collectors.toList());
  }

  private static int index(DecisionTable table, CellRef row) {
    return IntStream.range(0, table.rows().size())
        .filter(i -> table.rows().get(i).number() == row.row())
        .findFirst()
        .orElse(-1);
  }
}
