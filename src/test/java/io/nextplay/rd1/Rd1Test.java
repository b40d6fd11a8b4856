package io.nextplay.rd1;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our engine decides RD-1 as the version written by hand does. */
class Rd1Test {

  private static final int ACCOUNTS = 10_000;

  @ParameterizedTest
  @ValueSource(ints = {177, 1_000, 10_000})
  void agreesWithTheVersionByHand(int rows) {
    Rd1Tables tables = Rd1Tables.ofRows(rows);
    RuleSet rules = Rd1Workbook.compile(Rd1Workbook.of(tables));
    Rd1ByHand byHand = new Rd1ByHand(tables);
    Set<String> cells = new HashSet<>();
    Set<String> owners = new HashSet<>();
    Rd1Account.all(ACCOUNTS)
        .forEach(
            account -> {
              Rd1Decision expected = byHand.decide(account);
              assertThat(decision(rules, account)).as(account::toString).isEqualTo(expected);
              cells.add(expected.cell());
              owners.add(expected.owner());
            });
    assertThat(cells).as("cells that are reached").hasSizeGreaterThan(14);
    assertThat(owners.size()).as("owners that are reached").isGreaterThan(Math.min(rows, 900) / 9);
  }

  private static Rd1Decision decision(RuleSet rules, Rd1Account account) {
    Instant asOf = Instant.parse("2026-11-21T00:00:00Z");
    Evaluation evaluation = rules.decider().decide(account.facts(rules), asOf);
    Subject subject = evaluation.account();
    return new Rd1Decision(
        subject.number("score"),
        text(subject, "gate"),
        text(subject, "tier"),
        text(subject, "letter") + (int) subject.number("number"),
        text(subject, "play"),
        text(subject, "routing.owner"),
        text(subject, "routing.channel"),
        subject.number("routing.slaDays"));
  }

  private static String text(Subject subject, String name) {
    return String.valueOf(subject.text(name));
  }
}
