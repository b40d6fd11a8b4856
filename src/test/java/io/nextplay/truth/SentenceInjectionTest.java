package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.decision.Decide;
import io.nextplay.decision.Decision;
import io.nextplay.decision.FixedRules;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.xlsx.Repository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No line of a file of sentences can run code: it is one of the sentences, or an issue. */
class SentenceInjectionTest {

  private static final String CANARY = "nextplay.canary";
  private static final Model MODEL = Repository.model();
  private static final String CONDITION = "the account's health score is known";
  private static final String ACTION = "hold all plays because \"no\"";

  @TempDir Path temp;

  @BeforeEach
  @AfterEach
  void clear() {
    System.clearProperty(CANARY);
  }

  @Test
  void everyHostileLineIsRefusedAtItsLine() {
    SoftAssertions softly = new SoftAssertions();
    for (String line : attacks()) {
      softly.assertThat(places(rule("A", line, ACTION))).as(line).contains("bad.dslr!line!3");
      softly.assertThat(places(rule("A", CONDITION, line))).as(line).contains("bad.dslr!line!5");
      softly
          .assertThat(places(line + "\n" + rule("A", CONDITION, ACTION)))
          .as(line)
          .contains("bad.dslr!line!1");
    }
    softly.assertAll();
    assertUntouched();
  }

  @Test
  void everyHostileCharacterIsRefused() {
    List<String> hostile =
        List.of(
            "\u0000", "\u0007", "\u000B", "\f", "\r", "\u0085", "\u2028", "\u2029", "\u200B",
            "\u202E", "\u2066", "\uFEFF", "\uD800", "\uE000", "\u3164", "\\");
    SoftAssertions softly = new SoftAssertions();
    for (String each : hostile) {
      String name = String.format("U+%04X", (int) each.charAt(0));
      String action = "hold all plays because \"a" + each + "b\"";
      softly.assertThat(places(rule("A", CONDITION, action))).as(name).contains("bad.dslr!line!5");
      softly
          .assertThat(places(rule("A", CONDITION.replace("health", "health" + each), ACTION)))
          .as(name)
          .contains("bad.dslr!line!3");
      softly.assertThat(places(rule("A" + each, CONDITION, ACTION))).as(name).isNotEmpty();
    }
    softly.assertAll();
  }

  @Test
  void namesOfRulesAreNoWayInEither() {
    List<String> names =
        List.of(
            "A\" salience 1 \"", "A\\", "A; B", "A{B}", "A/*", "<A>", "$A", "A\n", "", " ", "A`B");
    for (String name : names) {
      assertThat(places(rule(name, CONDITION, ACTION))).as(name).isNotEmpty();
    }
    assertUntouched();
  }

  @Test
  void whatIsTooLongIsRefusedAtOnce() {
    String blanks = " ".repeat(500);
    assertThat(places(rule("A", CONDITION, "hold all plays because \"" + "x".repeat(400) + "\"")))
        .containsExactly("bad.dslr!line!5");
    assertThat(places(rule("A", "x".repeat(100_000), ACTION))).containsExactly("bad.dslr!line!3");
    assertThat(places(rule("A", "the account's" + blanks + "is below" + blanks + "x", ACTION)))
        .containsExactly("bad.dslr!line!3");
    assertThat(places("\n".repeat(1_000_000))).containsExactly("bad.dslr");
  }

  /** Quoted text may look like code: it is shown as it is. */
  @Test
  void reasonsAreInert() {
    String reason =
        "0); java.lang.Runtime.getRuntime().exec('touch " + temp.resolve("canary") + "'); (0 /* #";
    RuleSet.Compiled compiled =
        compile(rule("A", CONDITION, "hold all plays because \"" + reason + "\""), Shipped.rules());
    RuleSet rules = compiled.ruleSet().orElseThrow(() -> new AssertionError(compiled.issues()));
    Asked asked =
        new Asked(Map.of("healthScore", 80.0), Map.of(), List.of(), Clock.systemUTC().instant());
    Decide.Options options = new Decide.Options(asked.asOf(), null, true, false, false);
    Decision decision =
        new Decide(FixedRules.of(rules), Clock.systemUTC()).decide(Agreement.given(asked), options);
    assertThat(decision.funnel().removed()).extracting("text").contains(reason);
    assertUntouched();
  }

  @Test
  void filesOfOtherKindsAreRefused() {
    Map<String, String> rules = Shipped.rules();
    rules.put("kmodule.xml", "<kmodule/>");
    assertThat(RuleSet.compile(MODEL, rules).issues())
        .extracting(Issue::toString)
        .containsExactly(
            "ERROR UnknownFile kmodule.xml: rules stand in files whose names end with .drl, .dsl, .dslr");
  }

  private void assertUntouched() {
    assertThat(System.getProperty(CANARY)).isNull();
    assertThat(temp.resolve("canary")).doesNotExist();
  }

  private List<String> attacks() {
    String text = Repository.text(Path.of("src/test/resources/sentences/attacks.txt"));
    return text.replace("{canary}", temp.resolve("canary").toString())
        .lines()
        .filter(line -> !line.startsWith("# "))
        .toList();
  }

  private static String rule(String name, String condition, String action) {
    return String.join("\n", "rule \"" + name + "\"", "when", condition, "then", action, "end");
  }

  /** Where the issues are; a rule that is taken has none. */
  private static List<String> places(String text) {
    Map<String, String> rules = Shipped.rules();
    rules.keySet().removeIf(file -> !file.endsWith(".dsl"));
    return Stream.of(compile(text, rules))
        .peek(
            compiled ->
                assertThat(compiled.ruleSet().isPresent()).isEqualTo(compiled.issues().isEmpty()))
        .flatMap(compiled -> compiled.issues().stream())
        .map(issue -> issue.cell().toString())
        .distinct()
        .toList();
  }

  private static RuleSet.Compiled compile(String text, Map<String, String> rules) {
    rules.put("bad.dslr", text);
    return RuleSet.compile(MODEL, rules);
  }
}
