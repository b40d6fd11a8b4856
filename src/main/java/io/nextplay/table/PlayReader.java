package io.nextplay.table;

import java.util.ArrayList;
import java.util.List;

/** Reads the play catalogue, and names what a table for each play can ask about the candidate. */
final class PlayReader {

  private PlayReader() {}

  /** What a table for each product can ask about the product itself. */
  static Term productTerm(Catalogue catalogue) {
    return new Term(
        "product",
        "Product",
        Scope.PRODUCT,
        ValueType.CHOICE,
        catalogue.productCodes(),
        "",
        Term.Origin.CANDIDATE);
  }

  /** The facts about a candidate play itself. */
  static List<Term> candidateTerms(Catalogue catalogue) {
    return List.of(
        term("play", "Play", ValueType.CHOICE, catalogue.playCodes()),
        term("playMotion", "Play motion", ValueType.CHOICE, distinct(catalogue, "Motion")),
        term("playStage", "Play stage", ValueType.CHOICE, distinct(catalogue, "Stage")),
        term("playProduct", "Play product", ValueType.CHOICE, catalogue.productCodes()),
        term("playWeight", "Play weight", ValueType.NUMBER, List.of()));
  }

  /** What a decision comes to, for scenarios to expect. */
  static List<Term> decisionTerms(Catalogue catalogue) {
    List<String> plays = catalogue.playCodes();
    return List.of(
        decided("nextBestAction", "Next best action", ValueType.CHOICE, plays),
        decided("offeredPlays", "Offered plays", ValueType.SET, plays),
        decided("removedPlays", "Removed plays", ValueType.SET, plays));
  }

  static List<Play> read(Catalogue catalogue, Vocabulary vocabulary, Issues issues) {
    List<Play> plays = new ArrayList<>();
    for (Entries.Entry row : catalogue.plays()) {
      TemplateParser message =
          new TemplateParser(vocabulary, Scope.PLAY, List.of(), row.cell("Message"), issues);
      plays.add(
          new Play(
              row.text("Code"),
              row.required("Title"),
              row.required("Motion"),
              row.required("Stage"),
              message.parse(row.text("Message")),
              row.parts("Assets"),
              row.place()));
    }
    return plays;
  }

  private static Term decided(String name, String label, ValueType type, List<String> choices) {
    return new Term(name, label, Scope.PLAY, type, choices, "", Term.Origin.DECISION);
  }

  private static Term term(String name, String label, ValueType type, List<String> choices) {
    return new Term(name, label, Scope.PLAY, type, choices, "", Term.Origin.CANDIDATE);
  }

  private static List<String> distinct(Catalogue catalogue, String header) {
    return catalogue.plays().stream()
        .map(row -> row.text(header))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }
}
