package io.nextplay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Facts;
import io.nextplay.engine.Given;
import io.nextplay.engine.Hit;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.check.NeverHit;
import io.nextplay.table.xlsx.Repository;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that no account of a book hits are found; of many in one table there is one finding. */
class NeverHitTest {

  private static final String BOOK =
      """
      === Signals
      Signals

      Name | Label | Scope | Type | Unit
      nps | NPS | account | number | 0-10
      visits | Visits | product | number |

      === Products
      Products

      Code | Title | Price | Path order | Base
      core | Core | 1 | 1 | yes
      more | More | 1 | 2 | no

      === Tier
      Tier
      Hit policy | FIRST

      When | Then
      NPS | Tier
      >= 9 | A
      >= 7 | B
      - | C

      === Interest
      Interest
      Hit policy | COLLECT SUM
      For each | product

      When | Then
      Visits | Interest
      """
          + IntStream.range(0, 20)
              .mapToObj(i -> "%d | 1".formatted(i))
              .collect(Collectors.joining("\n"));

  @Test
  void rowsWithoutAHitAreNamed() {
    RuleSet rules = rules();
    Map<CellRef, Long> hits = new HashMap<>();
    for (double nps : new double[] {9, 10, 3, 9.5}) {
      Evaluation evaluation =
          rules.decider().decide(facts(rules, nps), Instant.parse("2026-11-22T00:00:00Z"));
      count(evaluation, evaluation.account(), hits);
      evaluation.products().forEach(product -> count(evaluation, product, hits));
    }
    assertThat(hits.values()).containsExactlyInAnyOrder(3L, 1L, 4L);
    List<Issue> found = NeverHit.findings(rules.model(), hits, 4);
    assertThat(found)
        .extracting(Issue::toString)
        .containsExactly(
            "INFO NeverHit b.xlsx!Interest: none of the accounts of the book (4) ever hit 19 of the 20"
                + " rows: 7, 8, 9, 11, 12, 13 …",
            "INFO NeverHit b.xlsx!Tier!7: none of the accounts of the book (4) ever hit row 7");
    assertThat(found.get(0).evidence().rows()).hasSize(19);
  }

  @Test
  void ofNobodyNothingCanBeSaid() {
    assertThat(NeverHit.findings(rules().model(), Map.of(), 0)).isEmpty();
  }

  private static void count(Evaluation evaluation, Subject subject, Map<CellRef, Long> hits) {
    for (Hit hit : evaluation.hits(subject)) {
      hits.merge(hit.table().rowPlace(hit.row()), 1L, Long::sum);
    }
  }

  private static Facts facts(RuleSet rules, double nps) {
    Map<String, Map<String, Object>> products = Map.of("more", Map.of("visits", 3));
    return rules.read(new Given("a", Map.of("nps", nps), products, null)).facts().orElseThrow();
  }

  private static RuleSet rules() {
    ModelReader.Read read = ModelReader.read(List.of(Repository.parse("b.xlsx", BOOK)));
    assertThat(read.issues()).isEmpty();
    Model model = Objects.requireNonNull(read.model());
    return RuleSet.compile(model, Map.of()).ruleSet().orElseThrow();
  }
}
