package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The dictionary of random models: signals of every type and every derivation. */
final class RandomSignals {

  static final List<String> PRODUCTS = List.of("core", "analytics", "automation", "security");
  static final List<String> EVENTS = List.of("e.one", "e.two", "e.three");

  /** A signal's name, scope, type and derivation. */
  record Of(String name, String scope, String type, String derivation) {}

  static final List<Of> ALL =
      List.of(
          new Of("numberA", "account", "number", ""),
          new Of("numberB", "account", "number", ""),
          new Of("ratioA", "account", "ratio", ""),
          new Of("ratioB", "account", "ratio", ""),
          new Of("flagA", "account", "flag", ""),
          new Of("choiceA", "account", "choice", ""),
          new Of("textA", "account", "text", ""),
          new Of("dateA", "account", "date", ""),
          new Of("dateB", "account", "date", ""),
          new Of("setA", "account", "set", ""),
          new Of("ownedProducts", "account", "set", ""),
          new Of("monthA", "account", "number", ""),
          new Of("largest", "account", "number", "max(numberA, numberB)"),
          new Of("smallest", "account", "ratio", "min(ratioA, ratioB)"),
          new Of("sinceDate", "account", "number", "days since dateA"),
          new Of("untilDate", "account", "number", "days until dateB"),
          new Of("monthsSince", "account", "number", "months since dateA"),
          new Of("untilMonth", "account", "number", "months until month monthA"),
          new Of("counted", "account", "number", "count(e.one, e.two, 30d)"),
          new Of("people", "account", "number", "distinct users(e.one, 10d)"),
          new Of("lastEvent", "account", "number", "days since last(e.two, e.three)"),
          new Of("decayed", "account", "number", "decayed sum(e.one, e.three)"),
          new Of("deeper", "account", "number", "max(largest, counted, sinceDate)"),
          new Of("numberP", "product", "number", ""),
          new Of("ratioP", "product", "ratio", ""),
          new Of("flagP", "product", "flag", ""),
          new Of("choiceP", "product", "choice", ""),
          new Of("setP", "product", "set", ""),
          new Of("countedP", "product", "number", "count(e.two, 7d)"),
          new Of("decayedP", "product", "number", "decayed sum(e.two, e.three)"),
          new Of("largestP", "product", "number", "max(numberP, numberA)"));

  private final Dice dice;

  RandomSignals(Dice dice) {
    this.dice = dice;
  }

  /** {@code numberA} is labelled {@code The numberA}. */
  static String label(Of signal) {
    return "The " + signal.name();
  }

  List<RandomTerm> terms() {
    List<RandomTerm> terms = new ArrayList<>(ALL.stream().map(this::term).toList());
    terms.add(new RandomTerm("Product", "choice", "product", PRODUCTS));
    return terms;
  }

  private RandomTerm term(Of signal) {
    String header = dice.of(label(signal), label(signal).toUpperCase(Locale.ROOT), signal.name());
    return new RandomTerm(header, signal.type(), signal.scope(), codes(signal));
  }

  static List<String> codes(Of signal) {
    return signal.name().equals("ownedProducts") ? PRODUCTS : RandomTests.CHOICES;
  }

  Sheet signals() {
    List<List<Cell>> rows = Rows.titled("Signals");
    rows.add(
        Rows.texts(
            "Name", "Label", "Scope", "Type", "Choices", "Derivation", "Half-life", "Default"));
    for (Of each : ALL) {
      boolean coded = each.type().equals("choice") || each.type().equals("set");
      String choices = each.name().equals("ownedProducts") ? "Products" : "SMB|MID|ENT|GOV";
      List<Cell> row =
          new ArrayList<>(
              Rows.texts(
                  each.name(),
                  label(each),
                  each.scope(),
                  each.type(),
                  coded ? choices : "",
                  each.derivation()));
      boolean decayed = each.derivation().startsWith("decayed");
      row.add(decayed ? RandomTests.number(dice.of("7", "30", "0.5")) : Cell.blank());
      row.add(dice.chance(0.15) ? defaultOf(each) : Cell.blank());
      rows.add(row);
    }
    return Rows.sheet("Signals", rows);
  }

  private Cell defaultOf(Of signal) {
    return switch (signal.type()) {
      case "number" -> RandomTests.number(dice.of("0", "1", "7", "10"));
      case "ratio" -> RandomTests.percent(dice.one(RandomTests.RATIOS));
      case "flag" -> new Cell.Text(dice.of("yes", "no"));
      case "date" -> new Cell.Date(dice.one(RandomTests.DATES));
      case "choice" -> new Cell.Text(dice.one(RandomTests.CHOICES));
      case "text" -> new Cell.Text(dice.of("alpha", "omega"));
      default ->
          new Cell.Text(signal.name().equals("ownedProducts") ? "core, security" : "SMB, MID");
    };
  }

  Sheet eventTypes() {
    List<List<Cell>> rows = Rows.titled("Event types");
    rows.add(Rows.texts("Type", "Label", "Weight"));
    for (String type : EVENTS) {
      List<Cell> row = new ArrayList<>(Rows.texts(type, "Event " + type));
      row.add(RandomTests.number(dice.of("1", "2", "0.25", "-1")));
      rows.add(row);
    }
    return Rows.sheet("Event types", rows);
  }

  static Sheet products() {
    List<List<Cell>> rows = Rows.titled("Products");
    rows.add(Rows.texts("Code", "Title", "Base", "Path order"));
    int order = 0;
    for (String code : PRODUCTS) {
      String base = order == 0 ? "yes" : "no";
      List<Cell> row = new ArrayList<>(Rows.texts(code, "Product " + code, base));
      row.add(RandomTests.number(String.valueOf(order++)));
      rows.add(row);
    }
    return Rows.sheet("Products", rows);
  }
}
