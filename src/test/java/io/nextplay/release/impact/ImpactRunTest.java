package io.nextplay.release.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import io.nextplay.decision.DecisionChange;
import io.nextplay.decision.DecisionChange.What;
import io.nextplay.decision.Headline;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.release.Compilation;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.impact.Book.Customer;
import io.nextplay.table.Cell;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.xlsx.WorkbookEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImpactRunTest {

  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  private static final int ACCOUNTS = 300;

  private static ReleaseFiles shipped;
  private static Compilation base;
  private static List<Customer> book;

  @BeforeAll
  static void shippedModelAndDemoBook() throws IOException {
    shipped = new ReleaseFiles(files("decision-tables"), files("rules"));
    base = Compilation.of(shipped);
    book =
        DemoBook.accounts(42, ACCOUNTS, LocalDate.of(2026, 11, 21))
            .map(ImpactRunTest::customer)
            .toList();
  }

  @Test
  void nothingMovesWhenNothingIsChanged() {
    Impact impact = impact(shipped);
    assertThat(impact.accounts()).isEqualTo(ACCOUNTS);
    assertThat(impact.moved()).isZero();
    assertThat(impact.movements()).isEmpty();
    assertThat(impact.steps()).isEmpty();
    assertThat(impact.rows()).containsKey("expansion-score.xlsx!Tiers!8");
  }

  @Test
  void everyMovementOfOneCellIsThatCells() {
    ReleaseFiles draft = set(shipped, "expansion-score.xlsx", "Tiers", 8, 1, ">= 55");
    Impact impact = impact(draft);
    assertIsWhatBothDecideAlone(impact, draft);
    assertThat(impact.moved()).isPositive();
    assertThat(impact.steps()).hasSize(1);
    assertThat(impact.steps().get(0).text())
        .isEqualTo("row 8: `Expansion score` from `>= 50` to `>= 55`");
    assertThat(impact.steps().get(0).accounts()).isEqualTo(impact.moved());
    for (Impact.Movement movement : impact.movements()) {
      assertThat(movement.causes()).hasSize(1);
      assertThat(movement.causes().get(0).accounts()).isEqualTo(movement.accounts());
      assertThat(movement.causes().get(0).arr()).isEqualTo(movement.arr());
    }
    assertThat(impact.movements())
        .anyMatch(
            movement ->
                movement.what() == What.TIER
                    && "EXPANSION_LIKELY".equals(movement.from())
                    && "EXPANSION_POTENTIAL".equals(movement.to()));
  }

  @Test
  void twoChangesAreToldApart() {
    ReleaseFiles one = set(shipped, "expansion-score.xlsx", "Tiers", 8, 1, ">= 55");
    ReleaseFiles other = set(shipped, "health-gates.xlsx", "Gates", 8, 1, "< 66");
    ReleaseFiles both = set(one, "health-gates.xlsx", "Gates", 8, 1, "< 66");
    Impact impact = impact(both);
    assertIsWhatBothDecideAlone(impact, both);
    Impact tiers = impact(one);
    Impact gates = impact(other);
    assertThat(gates.moved()).isPositive();
    int gate = impact.steps().get(0).place().startsWith("health") ? 0 : 1;
    assertThat(impact.steps().get(gate).accounts()).isGreaterThanOrEqualTo(gates.moved());
    for (Impact.Movement movement : impact.movements()) {
      if (movement.what() == What.GATE) {
        assertThat(movement.causes()).extracting(Impact.Cause::steps).containsOnly(List.of(gate));
      }
      if (movement.what() == What.TIER) {
        assertThat(movement.causes())
            .extracting(Impact.Cause::steps)
            .containsOnly(List.of(1 - gate));
      }
    }
    assertThat(count(impact, What.TIER)).isEqualTo(count(tiers, What.TIER));
    assertThat(count(impact, What.GATE)).isEqualTo(count(gates, What.GATE));
  }

  @Test
  void aRowIsOneStepHoweverManyOfItsCellsChange() {
    ReleaseFiles draft = set(shipped, "expansion-score.xlsx", "Tiers", 8, 2, "EXPANSION_READY");
    draft = set(draft, "expansion-score.xlsx", "Tiers", 8, 1, ">= 45");
    Impact impact = impact(draft);
    assertThat(impact.steps()).hasSize(1);
    assertIsWhatBothDecideAlone(impact, draft);
  }

  @Test
  void whatMovesAnAccountOnlyTogetherIsNamedTogether() {
    // two rows that both call for caution: who fits both is free only when both are gone
    ReleaseFiles draft = edit(shipped, "health-gates.xlsx", "Gates", new SheetEdit.DeleteRow(14));
    draft = edit(draft, "health-gates.xlsx", "Gates", new SheetEdit.DeleteRow(12));
    Impact impact = impact(draft);
    assertIsWhatBothDecideAlone(impact, draft);
    Impact.Movement freed =
        impact.movements().stream()
            .filter(movement -> movement.what() == What.GATE)
            .findFirst()
            .orElseThrow();
    assertThat(freed.causes())
        .extracting(Impact.Cause::steps)
        .containsExactlyInAnyOrder(List.of(0), List.of(1), List.of(0, 1));
    assertThat(freed.causes().stream().mapToLong(Impact.Cause::accounts).sum())
        .isEqualTo(freed.accounts());
  }

  @Test
  void rowsThatComeAndGoAreSeen() {
    for (SheetEdit edit :
        List.of(
            new SheetEdit.DeleteRow(8),
            new SheetEdit.InsertRow(
                8, List.of(value(">= 60"), value("EXPANSION_POTENTIAL"), value("test"))))) {
      ReleaseFiles draft = edit(shipped, "expansion-score.xlsx", "Tiers", edit);
      Impact impact = impact(draft);
      assertThat(impact.moved()).as(edit.toString()).isPositive();
      assertIsWhatBothDecideAlone(impact, draft);
    }
  }

  @Test
  void theOrderOfACollectTableMovesNobody() {
    Impact impact =
        impact(edit(shipped, "health-gates.xlsx", "Gates", new SheetEdit.MoveRow(8, 11)));
    assertThat(impact.steps()).hasSize(1);
    assertThat(impact.moved()).isZero();
  }

  /** The short cut, that rows which do not matter need no second decision, must be exact. */
  private static void assertIsWhatBothDecideAlone(Impact impact, ReleaseFiles draft) {
    RuleSet old = base.result().orElseThrow().ruleSet();
    RuleSet now = Compilation.of(draft).result().orElseThrow().ruleSet();
    long moved = 0;
    double arr = 0;
    for (Customer customer : book) {
      List<DecisionChange> changes = headline(old, customer).changesTo(headline(now, customer));
      moved += changes.isEmpty() ? 0 : 1;
      arr += changes.isEmpty() ? 0 : Tally.arr(customer.arr());
    }
    assertThat(impact.moved()).isEqualTo(moved);
    assertThat(impact.movedArr()).isEqualTo(arr);
  }

  private static Headline headline(RuleSet rules, Customer customer) {
    return Headline.of(
        rules.decider().decide(rules.read(customer.given()).facts().orElseThrow(), AS_OF));
  }

  private static long count(Impact impact, What what) {
    return impact.movements().stream()
        .filter(movement -> movement.what() == what)
        .mapToLong(Impact.Movement::accounts)
        .sum();
  }

  private static Impact impact(ReleaseFiles draft) {
    Compilation compilation = Compilation.of(draft);
    ImpactRun run =
        new ImpactRun(
            base.result().orElseThrow().ruleSet(),
            base.content().content(),
            compilation
                .result()
                .orElseThrow(() -> new AssertionError(compilation.issues().toString()))
                .ruleSet(),
            compilation.content().content(),
            AS_OF);
    Tally half = run.decide(book.subList(0, ACCOUNTS / 2));
    return run.result(half.plus(run.decide(book.subList(ACCOUNTS / 2, ACCOUNTS))));
  }

  private static ReleaseFiles set(
      ReleaseFiles files, String workbook, String sheet, int row, int column, String value) {
    return edit(files, workbook, sheet, new SheetEdit.SetCell(row, column, value(value)));
  }

  private static ReleaseFiles edit(
      ReleaseFiles files, String workbook, String sheet, SheetEdit edit) {
    byte[] file = java.util.Objects.requireNonNull(files.workbooks().get(workbook));
    return files.with(
        workbook, WorkbookEditor.edit(workbook, file, sheet, List.of(edit)).bytes().orElseThrow());
  }

  private static SheetEdit.Value value(String text) {
    return new SheetEdit.Value(new Cell.Text(text), false);
  }

  private static Customer customer(DemoAccount account) {
    List<Event> events = new ArrayList<>();
    account
        .events()
        .forEach(e -> events.add(new Event(e.id(), e.type(), e.time(), e.product(), e.user())));
    Double arr = account.signals().get("arr") instanceof Number n ? (Double) n.doubleValue() : null;
    return new Customer(
        account.id(), arr, new Given(account.id(), account.signals(), account.products(), events));
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
}
