package io.nextplay.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Template.CutOff;
import io.nextplay.table.Template.Optional;
import io.nextplay.table.Template.Value;
import io.nextplay.table.Template.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateParserTest {

  private final Issues issues = new Issues();

  private Template parse(String text) {
    return new TemplateParser(
            new Vocabulary(Terms.all()),
            Scope.ACCOUNT,
            List.of(Terms.HEALTH),
            CellRef.of("book.xlsx", "Gates").at(7, 2),
            issues)
        .parse(text);
  }

  @Test
  void readsValuesCutOffsAndOptionalParts() {
    assertThat(parse("score {Health score} < {cut-off of health score}[, in { segment }]").parts())
        .containsExactly(
            new Words("score "),
            new Value(Terms.HEALTH),
            new Words(" < "),
            new CutOff(Terms.HEALTH),
            new Optional(List.of(new Words(", in "), new Value(Terms.SEGMENT))));
    assertThat(issues.sorted()).isEmpty();
  }

  @Test
  void plainTextIsItself() {
    assertThat(parse("100 % of it; $x \\ (y)").parts())
        .containsExactly(new Words("100 % of it; $x \\ (y)"));
    assertThat(parse("").parts()).isEmpty();
    assertThat(issues.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a {Health score, UnreadableTemplate",
    "a Health score}, UnreadableTemplate",
    "a [b, UnreadableTemplate",
    "a b], UnreadableTemplate",
    "[a [b] c], UnreadableTemplate",
    "{Helth score}, UnknownLabel",
    "{}, UnknownLabel",
    "{Runtime.getRuntime()}, UnknownLabel",
    "{cut-off of Segment}, NoCutOff"
  })
  void defectsAreIssuesAtTheCell(String text, String code) {
    parse(text);
    assertThat(issues.sorted()).hasSize(1);
    assertThat(issues.sorted().get(0).code()).isEqualTo(code);
    assertThat(issues.sorted().get(0).cell()).hasToString("book.xlsx!Gates!B7");
  }
}
