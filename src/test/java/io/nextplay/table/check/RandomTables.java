package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small tables, and a large one, that a seed determines; and models of one table. */
final class RandomTables {

  static final List<Double> NUMBERS = List.of(-5.0, 0.0, 2.5, 7.0);
  static final List<String> CHOICES = List.of("SMB", "MID", "ENT");
  static final List<String> ELEMENTS = List.of("A", "B", "C");
  static final List<String> TEXTS = List.of("alpha", "beta");
  static final List<String> DAYS = List.of("2026-01-01", "2026-01-02", "2026-02-01");

  private static final List<String> LABELS =
      List.of("Number", "Scale", "Share", "Yes", "Choice", "Word", "Day", "Owned", "Number");

  private final Random random;

  RandomTables(long seed) {
    this.random = new Random(seed);
  }

  /** A model whose last table is a random one of the policy. */
  Model next(String policy) {
    List<String> labels =
        IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> one(LABELS)).toList();
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 1 + random.nextInt(7); row++) {
      String tests = labels.stream().map(this::cell).collect(Collectors.joining(" | "));
      rows.add(tests + " | " + random.nextInt(3));
    }
    return model(policy, String.join(" | ", labels), rows);
  }

  /** A model of one table; its last column is the result. */
  static Model model(String policy, String inputs, List<String> rows) {
    int columns = inputs.split("\\|").length;
    String text =
        "=== T\nTable\nHit policy | %s\n\nWhen%sThen\n%s | Points\n%s"
            .formatted(policy, " | ".repeat(columns), inputs, String.join("\n", rows));
    Workbook signals =
        Repository.parse(
            "s.xlsx",
            """
            === Signals
            Signals

            Name | Label | Type | Choices | Unit | Default
            number | Number | number | | |
            other | Other | number | | |
            third | Third | number | | |
            scale | Scale | number | | 0-10 |
            share | Share | ratio | | | 7%
            yes | Yes | flag | | |
            choice | Choice | choice | SMB\\|MID\\|ENT | |
            word | Word | text | | |
            day | Day | date | | |
            owned | Owned | set | | |
            """);
    ModelReader.Read read = ModelReader.read(List.of(signals, Repository.parse("t.xlsx", text)));
    Model model = read.model();
    if (model == null) {
      throw new AssertionError(read.issues() + "\n" + text);
    }
    return model;
  }

  static DecisionTable table(Model model) {
    return model.tables().get(model.tables().size() - 1);
  }

  private String cell(String label) {
    if (random.nextInt(4) == 0) {
      return random.nextInt(4) == 0 ? "missing" : random.nextInt(6) == 0 ? "known" : "-";
    }
    int parts = random.nextInt(4) == 0 ? 2 : 1;
    return IntStream.range(0, parts)
        .mapToObj(i -> conjunction(label))
        .collect(Collectors.joining(", "));
  }

  private String conjunction(String label) {
    String test = random.nextInt(6) == 0 ? "not(" + atom(label) + ")" : atom(label);
    return random.nextInt(4) == 0 ? test + " and " + atom(label) : test;
  }

  private String atom(String label) {
    return switch (label) {
      case "Yes" -> random.nextBoolean() ? "yes" : "no";
      case "Choice" -> one(CHOICES);
      case "Word" -> one(TEXTS);
      case "Owned" -> (random.nextInt(3) == 0 ? "not " : "") + "contains " + one(ELEMENTS);
      default -> ordered(label);
    };
  }

  private String ordered(String label) {
    int one = random.nextInt(3);
    int two = one + 1 + (label.equals("Day") ? 0 : random.nextInt(3 - one));
    if (random.nextInt(3) == 0 && two < (label.equals("Day") ? 3 : 4)) {
      return (random.nextBoolean() ? "[" : "(")
          + literal(label, one)
          + ".."
          + literal(label, two)
          + (random.nextBoolean() ? "]" : ")");
    }
    return one(List.of("< ", "<= ", "> ", ">= ", "!= ", "= ")) + literal(label, one);
  }

  private static String literal(String label, int at) {
    if (label.equals("Day")) {
      return DAYS.get(at);
    }
    String number = String.valueOf(NUMBERS.get(at));
    return label.equals("Share") ? number + "%" : number;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** So many rows, each a random box over three numbers, of a width, and a choice now and then. */
  static Model large(int rows, int width, String policy) {
    Random random = new Random(rows + width);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      String boxes =
          IntStream.range(0, 3)
              .map(i -> random.nextInt(100_000))
              .mapToObj(from -> "[%d..%d)".formatted(from, from + 1 + random.nextInt(width)))
              .collect(Collectors.joining(" | "));
      String choice = random.nextInt(3) == 0 ? CHOICES.get(random.nextInt(3)) : "";
      lines.add(boxes + " | " + choice + " | 1");
    }
    return model(policy, "Number | Other | Third | Choice", lines);
  }
}
