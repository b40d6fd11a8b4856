package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Random plays: a catalogue, candidates, guardrails, routing, likelihood and value. */
final class RandomPlays {

  private static final List<String> PLAYS = List.of("PLAY_A", "PLAY_B", "PLAY_C", "PLAY_D");
  private static final List<String> MOTIONS = List.of("UPSELL", "CROSS_SELL", "SEATS");
  private static final List<String> STAGES = List.of("DISCOVER", "PROVE");
  private static final List<String> CHANNELS = List.of("CALL", "EMAIL");
  private static final List<String> FACTORS = List.of("0", "0.1", "0.5", "0.5", "0.85", "1");

  private final Dice dice;
  private final RandomModels models;

  RandomPlays(Dice dice, RandomModels models) {
    this.dice = dice;
    this.models = models;
  }

  Sheet catalogue() {
    List<List<Cell>> rows = Rows.titled("Plays");
    rows.add(Rows.texts("Code", "Title", "Motion", "Stage"));
    int row = 0;
    for (String play : PLAYS) {
      rows.add(Rows.texts(play, "Title", MOTIONS.get(row % 3), STAGES.get(row++ % 2)));
    }
    return Rows.sheet("Plays", rows);
  }

  void addTables() {
    candidates("account");
    candidates("product");
    models.add(new RandomTerm("Play", "choice", "play", PLAYS));
    models.add(new RandomTerm("playMotion", "choice", "play", MOTIONS));
    models.add(new RandomTerm("Play stage", "choice", "play", STAGES));
    models.add(new RandomTerm("Play product", "choice", "play", RandomSignals.PRODUCTS));
    models.add(new RandomTerm("Play weight", "number", "play", List.of()));
    routing();
    factor("Likelihood");
    factor("Value");
    notes();
    guardrails("account");
    guardrails("product");
    guardrails("play");
  }

  private void candidates(String scope) {
    RandomTable table = list("Candidates", scope, "Play", "Motion", "Weight", "Reason");
    for (int i = dice.between(2, 8); i > 0; i--) {
      Cell weight = dice.chance(0.2) ? Cell.blank() : RandomTests.number(dice.one(FACTORS));
      List<Cell> row =
          new ArrayList<>(Rows.texts(dice.one(PLAYS), dice.chance(0.3) ? "" : dice.one(MOTIONS)));
      row.add(weight);
      row.add(new Cell.Text("because"));
      table.row(models.tests(table), row);
    }
  }

  private RandomTable list(String label, String scope, String... outputs) {
    RandomTable table = models.table("COLLECT", scope);
    table.properties.put("Result", new Cell.Text(label));
    models.inputs(table, 2);
    table.outputs.addAll(List.of(outputs));
    return table;
  }

  private void guardrails(String scope) {
    RandomTable table = list("Guardrails", scope, "Step", "Removes", "Which", "Code");
    for (int i = dice.between(1, 5); i > 0; i--) {
      String removes = dice.of("ALL", "MOTION", "MOTION", "CHANNEL", "PLAY", "PLAY");
      String which =
          switch (removes) {
            case "MOTION" -> dice.one(MOTIONS);
            case "CHANNEL" -> dice.one(CHANNELS);
            case "PLAY" -> dice.one(PLAYS);
            default -> "";
          };
      table.row(
          models.tests(table),
          Rows.texts(dice.of("ELIGIBILITY", "GUARDRAIL"), removes, which, "BECAUSE"));
    }
  }

  private void routing() {
    RandomTable table = models.table("FIRST", "play");
    table.properties.put("Result", new Cell.Text("Routing"));
    models.inputs(table, 3);
    table.outputs.addAll(List.of("Owner", "Channel"));
    for (int i = dice.between(2, 10); i > 0; i--) {
      String channel = i == 1 ? "" : CHANNELS.get(i % 2);
      table.row(models.tests(table), Rows.texts("SALES", channel));
    }
    models.add(new RandomTerm("Routing: Channel", "choice", "play", CHANNELS.subList(0, 1)));
  }

  private void factor(String label) {
    RandomTable table = models.table("FIRST", "play");
    table.properties.put("Range", new Cell.Text("0..1"));
    models.inputs(table, 3);
    table.outputs.add(label);
    for (int i = dice.between(1, 10); i > 0; i--) {
      table.row(models.tests(table), List.of(RandomTests.number(dice.one(FACTORS))));
    }
    table.row(
        table.inputs.stream().map(each -> Cell.blank()).toList(),
        List.of(RandomTests.number(dice.one(FACTORS))));
    models.add(new RandomTerm(label, "number", "play", List.of()));
  }

  /** A list that tables for each play give, and other tables for each play test. */
  private void notes() {
    RandomTable table = list("Notes", "play", "Code");
    for (String code : RandomTests.CHOICES) {
      table.row(models.tests(table), Rows.texts(code));
    }
    models.add(new RandomTerm("Notes: Code", "set", "play", RandomTests.CHOICES));
  }
}
