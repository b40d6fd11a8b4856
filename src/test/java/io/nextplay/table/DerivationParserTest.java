package io.nextplay.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Derivation.Count;
import io.nextplay.table.Derivation.DaysSince;
import io.nextplay.table.Derivation.DaysSinceLast;
import io.nextplay.table.Derivation.DaysUntil;
import io.nextplay.table.Derivation.DecayedSum;
import io.nextplay.table.Derivation.DistinctUsers;
import io.nextplay.table.Derivation.Max;
import io.nextplay.table.Derivation.Min;
import io.nextplay.table.Derivation.MonthsSince;
import io.nextplay.table.Derivation.MonthsUntilMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationParserTest {

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of("days since start", new DaysSince("start")),
        Arguments.of("Days  Until renewalDate", new DaysUntil("renewalDate")),
        Arguments.of("months since start", new MonthsSince("start")),
        Arguments.of("months until month fiscal", new MonthsUntilMonth("fiscal")),
        Arguments.of("max(a, b)", new Max(List.of("a", "b"))),
        Arguments.of("MIN ( a )", new Min(List.of("a"))),
        Arguments.of("count(user.added, 30d)", new Count(List.of("user.added"), 30)),
        Arguments.of("count(a.b, c.d, 7 d)", new Count(List.of("a.b", "c.d"), 7)),
        Arguments.of("distinct users(a, 90d)", new DistinctUsers(List.of("a"), 90)),
        Arguments.of("days since last(a, b)", new DaysSinceLast(List.of("a", "b"))),
        Arguments.of("decayed sum(a)", new DecayedSum(List.of("a"), 14)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsEveryForm(String text, Derivation derivation) {
    assertThat(DerivationParser.parse(text, 14)).contains(derivation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "weeks since start",
        "days since",
        "days since start, end",
        "days since Contract start",
        "sum(a, b)",
        "max()",
        "max(a,)",
        "count(a)",
        "count(30d)",
        "count(a, 30)",
        "count(a, 30w)",
        "count(a, 99999d)",
        "count(a, 30d",
        "a + b",
        "0); exec(\"x\"); (0"
      })
  void refusesAllElse(String text) {
    assertThat(DerivationParser.parse(text, 14)).isEmpty();
  }
}
