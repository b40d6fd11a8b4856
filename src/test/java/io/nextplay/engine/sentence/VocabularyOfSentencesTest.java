package io.nextplay.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.sentence.SentenceForm.Kind;
import io.nextplay.engine.sentence.SentenceForm.Slot;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.xlsx.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be written is listed, with what may stand in each place. */
class VocabularyOfSentencesTest {

  private static final Model MODEL = Repository.model();
  private static final Sentences SHIPPED = Sentences.read(MODEL, Repository.rules());

  @Test
  void conditionsNameTheSignalsOfTheirKind() {
    SentenceForm below = form("the account's {number} is below {value}");
    assertThat(below.kind()).isEqualTo(Kind.CONDITION);
    assertThat(below.slots()).extracting(Slot::name).containsExactly("number", "value");
    assertThat(below.slots().get(0).values())
        .contains("Health score", "Feature utilisation", "Expansion score")
        .doesNotContain("Paused", "Segment", "Renewal date", "Product page visits (30 days)");
    assertThat(below.slots().get(1).values()).isEmpty();
    assertThat(form("the product's {number} is below {value}").slots().get(0).values())
        .contains("Product page visits (30 days)")
        .doesNotContain("Health score");
    assertThat(form("the account's {set} contains {value}").slots().get(0).values())
        .contains("Owned products", "Gates: Status")
        .doesNotContain("Candidates: Weight", "Offered plays");
  }

  @Test
  void actionsNameTheCodesOfTheCatalogue() {
    SentenceForm hold = form("hold plays of motion {motions} because {reason}");
    assertThat(hold.kind()).isEqualTo(Kind.ACTION);
    assertThat(hold.slots())
        .containsExactly(
            new Slot(
                "motions",
                SlotType.MOTIONS,
                List.of("CROSS_SELL", "NURTURE", "RETENTION", "SEATS", "UPSELL")),
            new Slot("reason", SlotType.REASON, List.of()));
    assertThat(form("hold plays by channel {channels} because {reason}").slots().get(0).values())
        .contains("EMAIL", "IN_APP");
    assertThat(form("hold the play {play} because {reason}").slots().get(0).values())
        .containsExactlyElementsOf(MODEL.plays().keySet());
  }

  @Test
  void rulesAreListedAsTheyAreWritten() {
    SentenceRule rule = SHIPPED.rules().get(0);
    assertThat(rule.file()).isEqualTo("expansion.dslr");
    assertThat(rule.text()).startsWith("rule \"" + rule.name() + "\"\nwhen\n").endsWith("\nend");
    List<String> lines = Repository.text(Path.of("rules/expansion.dslr")).lines().toList();
    assertThat(lines.get(rule.line() - 1)).isEqualTo("rule \"" + rule.name() + "\"");
  }

  @Test
  void aFileOfRulesNeedsTheWords() {
    Map<String, String> rules = Repository.rules();
    rules.remove("expansion.dsl");
    assertThat(Sentences.read(MODEL, rules).issues())
        .extracting(Issue::code)
        .containsOnly("UnknownSentence");
  }

  @Test
  void everyMistakeInTheWordsHasItsLine() {
    String dsl =
        """
        # a remark
        [when]the account's {number} is low=account | {number} | < 3

        [when]no meaning
        [keyword]wenn=when
        [when]the account's {thing} is low=account | {thing} | < 3
        [when]the account's {number} is (very) low=account | {number} | < 3
        [when]the account's {number} is lower than {value}=account | {number} | < 3
        [when]the house's {number} is low=house | {number} | < 3
        [then]open the door=Doors | Open = yes
        [then]hold it=Guardrails | Step = SOMETIMES
        [then]hold it all=Guardrails | Colour = RED
        [then]hold {reason}=Guardrails | Reason = {reason} {plays}
        System.exit(1);
        """;
    assertThat(
            Sentences.read(MODEL, Map.of("words.dsl", dsl)).issues().stream().map(Issue::toString))
        .containsExactly(
            "ERROR UnreadableSentence words.dsl!line!4: write `[when]sentence=meaning` or `[then]sentence=meaning`",
            "ERROR UnreadableSentence words.dsl!line!5: a sentence begins with `[when]` or `[then]`",
            "ERROR UnknownSlot words.dsl!line!6: `{thing}` is no kind of place",
            "ERROR UnreadableSentence words.dsl!line!7: `the account's {number} is (very) low` may hold letters, digits, commas, apostrophes and places such as {number}",
            "ERROR UnreadableMeaning words.dsl!line!8: sentence and meaning must have the same places, not [number, value] and [number]",
            "ERROR UnreadableMeaning words.dsl!line!9: begin with account, product or play",
            "ERROR UnknownLabel words.dsl!line!10: `Doors` is no list that a table adds to",
            "ERROR UnknownChoice words.dsl!line!11: `SOMETIMES` is not a choice of `Guardrails: Step`; write one of ELIGIBILITY, GUARDRAIL",
            "ERROR UnknownLabel words.dsl!line!12: `Colour` is no field of `Guardrails`",
            "ERROR UnreadableMeaning words.dsl!line!13: sentence and meaning must have the same places, not [reason] and [reason, plays]",
            "ERROR UnreadableSentence words.dsl!line!14: write `[when]sentence=meaning` or `[then]sentence=meaning`");
  }

  private static SentenceForm form(String text) {
    return SHIPPED.vocabulary().stream()
        .filter(form -> form.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
