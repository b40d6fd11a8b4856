package io.nextplay.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whatever stands in a cell that holds a test or a text with places, reading it ends well. */
class TestGrammarFuzz {

  private static final int LONGEST = 2_000;
  private static final CellRef CELL = CellRef.of("fuzz.xlsx", "Fuzz").at(1, 1);

  /** A test, a text with places and a derivation have little in common but their writers. */
  @FuzzTest(maxDuration = "5s")
  void anyText(@NotNull @WithUtf8Length(max = LONGEST) String text) {
    for (Term term : Terms.all()) {
      test(term, text);
    }
    template(text);
    Optional<Derivation> derivation = DerivationParser.parse(text, 14);
    assertThat(derivation).isNotNull();
  }

  private static void test(Term term, String text) {
    try {
      UnaryTest test = new TestParser(term).parse(new Cell.Text(text));
      pass(test);
      assertThat(again(term, text)).isEqualTo(test);
    } catch (TestParser.Unreadable unreadable) {
      assertThat(unreadable.code()).isNotBlank();
      assertThat(unreadable.text()).isNotBlank().hasSizeLessThan(8 * LONGEST);
    }
  }

  /** Blanks around a test mean nothing. */
  private static UnaryTest again(Term term, String text) throws TestParser.Unreadable {
    return new TestParser(term).parse(new Cell.Text(" " + text + " "));
  }

  /** What was read can be asked about anything. */
  private static void pass(UnaryTest test) {
    test.passesNumber(Double.NaN);
    test.passesNumber(80);
    test.passesText(null);
    test.passesText("ENT");
    test.passesSet(null);
    test.passesSet(Set.of("CORE"));
  }

  /** What was read, written down, says what stood there, unless an issue says that it does not. */
  private static void template(String text) {
    Issues issues = new Issues();
    Vocabulary vocabulary = new Vocabulary(Terms.all());
    Template template =
        new TemplateParser(vocabulary, Scope.ACCOUNT, List.of(Terms.HEALTH), CELL, issues)
            .parse(text);
    if (!issues.hasErrors()) {
      Issues none = new Issues();
      String written = written(template.parts());
      Template again =
          new TemplateParser(vocabulary, Scope.ACCOUNT, List.of(Terms.HEALTH), CELL, none)
              .parse(written);
      assertThat(none.sorted()).isEmpty();
      assertThat(again).isEqualTo(template);
    }
  }

  private static String written(List<Template.Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Template.Part part : parts) {
      if (part instanceof Template.Words words) {
        text.append(words.text());
      } else if (part instanceof Template.Value value) {
        text.append('{').append(value.term().label()).append('}');
      } else if (part instanceof Template.CutOff cutOff) {
        text.append("{cut-off of ").append(cutOff.term().label()).append('}');
      } else if (part instanceof Template.Optional optional) {
        text.append('[').append(written(optional.parts())).append(']');
      }
    }
    return text.toString();
  }
}
