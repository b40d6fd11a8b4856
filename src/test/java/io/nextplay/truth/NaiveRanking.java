package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.truth.NaiveModel.NaivePlay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects candidate plays, takes away what guardrails forbid, ranks the rest; in plain loops. */
final class NaiveRanking {

  private final NaiveInterpreter interpreter;
  private final NaiveModel model;

  NaiveRanking(NaiveInterpreter interpreter, NaiveModel model) {
    this.interpreter = interpreter;
    this.model = model;
  }

  /** A row of a list's table that counts for a subject. */
  private record Entry(NaiveSubject subject, NaiveTable table, int row) {
    String text(String field) {
      return table.sheet().text(row, field);
    }

    BigDecimal number(String field) {
      return table.sheet().cell(row, field) instanceof Cell.Numeric n ? n.value() : null;
    }

    String place() {
      return table.name() + "!" + row;
    }
  }

  /** A candidate while proposals are still coming in. */
  private record Draft(NaiveSubject subject, String motion, List<String> proposedBy) {}

  List<NaiveCandidate> ranked() {
    List<Draft> drafts = drafts();
    List<NaiveCandidate> candidates = new ArrayList<>();
    for (Draft draft : drafts) {
      candidates.add(
          new NaiveCandidate(
              draft.subject(),
              draft.motion(),
              draft.proposedBy(),
              removals(draft),
              priority(draft)));
    }
    candidates.sort(
        Comparator.comparing((NaiveCandidate candidate) -> !candidate.removedBy().isEmpty())
            .thenComparing(NaiveCandidate::priority, Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.play().code)
            .thenComparing(NaiveCandidate::product));
    return candidates;
  }

  private List<Draft> drafts() {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (NaiveSubject subject : interpreter.subjects()) {
      for (Entry entry : entries("Candidates", subject)) {
        NaivePlay play = model.plays.get(entry.text("Play"));
        String motion = entry.text("Motion").isEmpty() ? play.motion() : entry.text("Motion");
        Draft draft =
            drafts.computeIfAbsent(
                play.code() + " for " + subject.code,
                key -> new Draft(subject(play, motion, subject), motion, new ArrayList<>()));
        draft.proposedBy().add(entry.place());
        strengthen(draft.subject(), entry.number("Weight"));
      }
    }
    return new ArrayList<>(drafts.values());
  }

  private NaiveSubject subject(NaivePlay play, String motion, NaiveSubject proposer) {
    NaiveSubject subject = NaiveSubject.play(play.code(), proposer);
    subject.given.put("play", play.code());
    subject.given.put("play motion", motion);
    subject.given.put("play stage", play.stage());
    if (subject.product != null) {
      subject.given.put("play product", subject.product.code);
    }
    return subject;
  }

  private static void strengthen(NaiveSubject subject, BigDecimal weight) {
    BigDecimal before = (BigDecimal) subject.given.get("play weight");
    if (weight != null && (before == null || weight.compareTo(before) > 0)) {
      subject.given.put("play weight", weight);
    }
  }

  private List<Entry> entries(String list, NaiveSubject subject) {
    List<Entry> entries = new ArrayList<>();
    for (NaiveTable table : model.tables) {
      if (table.result().equalsIgnoreCase(list) && table.scope().equals(subject.scope)) {
        for (int row : interpreter.outcome(table, subject).rows()) {
          entries.add(new Entry(subject, table, row));
        }
      }
    }
    return entries;
  }

  /** Guardrails of the account, of the candidate's product and of the candidate itself. */
  private List<String> removals(Draft draft) {
    List<String> removals = new ArrayList<>();
    for (NaiveTable table : model.tables) {
      NaiveSubject about = draft.subject().at(table.scope());
      if (about != null && table.result().equalsIgnoreCase("Guardrails")) {
        for (int row : interpreter.outcome(table, about).rows()) {
          Entry entry = new Entry(about, table, row);
          if (removes(entry, draft)) {
            removals.add(entry.place());
          }
        }
      }
    }
    return removals;
  }

  private boolean removes(Entry guardrail, Draft draft) {
    List<String> which = List.of(guardrail.text("Which").split(" *, *"));
    return switch (guardrail.text("Removes")) {
      case "ALL" -> true;
      case "MOTION" -> which.contains(draft.motion());
      case "CHANNEL" -> which.contains(String.valueOf(routed(draft)));
      case "PLAY" -> which.contains(draft.subject().code);
      default -> false;
    };
  }

  private Object routed(Draft draft) {
    return model.results.containsKey("routing: channel")
        ? interpreter.value(draft.subject(), "Routing: Channel")
        : null;
  }

  private BigDecimal priority(Draft draft) {
    BigDecimal priority = BigDecimal.ONE;
    for (String factor : List.of("Likelihood", "Value", "Play weight")) {
      if (!model.results.containsKey(NaiveSheet.small(factor))) {
        return BigDecimal.ZERO;
      }
      Object value = interpreter.value(draft.subject(), factor);
      if (value == null) {
        return BigDecimal.ZERO;
      }
      priority = priority.multiply((BigDecimal) value);
    }
    return NaiveInterpreter.rounded(priority);
  }
}
