package io.nextplay.release.web;

import io.nextplay.engine.sentence.SentenceForm;
import io.nextplay.engine.sentence.SentenceRule;
import io.nextplay.engine.sentence.Sentences;
import io.nextplay.table.Model;
import io.nextplay.table.ValueType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written as a sentence, and what is. */
@Schema(name = "SentencesResponse")
record SentencesResponse(
    String release,
    @Schema(description = "What can be written") List<Sentence> sentences,
    @Schema(description = "The signals and results that sentences name") List<Fact> facts,
    @Schema(description = "What is written") List<Rule> rules) {

  /** A sentence with places. */
  @Schema(name = "SentenceResponse")
  record Sentence(
      @Schema(description = "The words, with places such as `{number}`") String text,
      @Schema(description = "`CONDITION` below `when`, `ACTION` below `then`")
          SentenceForm.Kind kind,
      @Schema(description = "The places, from left to right") List<Slot> slots) {

    static Sentence of(SentenceForm form) {
      return new Sentence(
          form.text(),
          form.kind(),
          form.slots().stream()
              .map(slot -> new Slot(slot.name(), slot.type().word(), slot.values()))
              .toList());
    }
  }

  /** A place of a sentence. */
  @Schema(name = "SentenceSlotResponse")
  record Slot(
      String name,
      @Schema(
              description =
                  "`number` `date` `flag` `choice` `set` `fact`: a signal or result of that kind;"
                      + " `value` `values`: of the signal or result that the sentence names;"
                      + " `reason`: a text in quotes; `play` `plays` `motions` `channels`"
                      + " `products`: codes, with commas between several")
          String type,
      @Schema(
              description =
                  "All that may stand there; empty for values, which the signal or result decides,"
                      + " and for reasons")
          List<String> values) {}

  /** A signal or result. */
  @Schema(name = "SentenceFactResponse")
  record Fact(
      @Schema(description = "As sentences name it, whatever the case") String label,
      @Schema(description = "The API name, which sentences may name too") String name,
      @Schema(description = "account, product or play") String scope,
      @Schema(description = "number, ratio, flag, choice, text, date or set") String type,
      String unit,
      @Schema(description = "Its values; empty when any is allowed") List<String> choices) {}

  /** A rule as it is written. */
  @Schema(name = "SentenceRuleResponse")
  record Rule(
      String file,
      String name,
      @Schema(description = "The line that it begins in, from 1") int line,
      @Schema(description = "Its lines, from `rule` to `end`") String text) {

    static Rule of(SentenceRule rule) {
      return new Rule(rule.file(), rule.name(), rule.line(), rule.text());
    }
  }

  static SentencesResponse of(String release, Model model, Sentences sentences) {
    return new SentencesResponse(
        release,
        sentences.vocabulary().stream().map(Sentence::of).toList(),
        model.vocabulary().terms().stream()
            .filter(term -> term.type() != ValueType.LIST)
            .map(
                term ->
                    new Fact(
                        term.label(),
                        term.name(),
                        term.scope().word(),
                        term.type().word(),
                        term.unit(),
                        term.type() == ValueType.FLAG ? List.of("yes", "no") : term.choices()))
            .toList(),
        sentences.rules().stream().map(Rule::of).toList());
  }
}
