package io.nextplay.truth;

import io.nextplay.table.Model;
import io.nextplay.table.Signal;
import io.nextplay.truth.Asked.Happening;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts in a file: blocks between blank lines, each line {@code signal = value}, {@code as of =
 * date}, {@code event = type time product user} ({@code -} for none) or {@code events = none}.
 */
final class WrittenFacts {

  private final Model model;
  private final Map<String, Object> account = new HashMap<>();
  private List<Happening> events;
  private Instant asOf = Instant.parse("2026-01-31T00:00:00Z");

  private WrittenFacts(Model model) {
    this.model = model;
  }

  static List<Asked> read(Path file, Model model) throws IOException {
    List<Asked> all = new ArrayList<>();
    for (String block : List.of(Files.readString(file).strip().split("\n\n", -1))) {
      WrittenFacts facts = new WrittenFacts(model);
      block
          .lines()
          .forEach(
              line -> facts.add(line.replaceFirst(" = .*", ""), line.replaceFirst(".*? = ", "")));
      all.add(new Asked(facts.account, Map.of(), facts.events, facts.asOf));
    }
    return all;
  }

  private void add(String name, String value) {
    switch (name) {
      case "as of" -> asOf = LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC);
      case "events" -> events = new ArrayList<>();
      case "event" -> event(value.split(" "));
      default -> account.put(name, value(name, value));
    }
  }

  private void event(String[] parts) {
    events = events == null ? new ArrayList<>() : events;
    String product = parts.length > 2 && !parts[2].equals("-") ? parts[2] : null;
    String user = parts.length > 3 ? parts[3] : null;
    events.add(new Happening(null, parts[0], Instant.parse(parts[1]), product, user));
  }

  private Object value(String name, String text) {
    Signal signal =
        model.signals().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    String type = signal.term().type().word();
    return switch (type) {
      case "date" -> text;
      case "set" -> Set.of(text.split(", "));
      default -> {
        Object value = new NaiveTerm("", "", type).value(text);
        yield value instanceof BigDecimal number ? (Object) number.doubleValue() : value;
      }
    };
  }
}
