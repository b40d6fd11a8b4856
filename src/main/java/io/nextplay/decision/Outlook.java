package io.nextplay.decision;

import io.nextplay.decision.Decision.Forecast;
import io.nextplay.decision.DecisionChange.What;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Foresight;
import io.nextplay.engine.Turn;
import io.nextplay.table.Derivation;
import io.nextplay.table.EventType;
import io.nextplay.table.Model;
import io.nextplay.table.Play;
import io.nextplay.table.Product;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the clock alone will change next, in words.
 *
 * @param changesAt when; null when nothing changes within the reach
 * @param forecast what, and why
 */
record Outlook(@Nullable Instant changesAt, Forecast forecast) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** More changes than these are only counted. */
  private static final int MOST = 3;

  private static final String ARROW = " → ";

  /** Looks ahead from an evaluation that nobody else reads meanwhile. */
  static Outlook of(Evaluation evaluation, Instant until) {
    Optional<Turn> next = new Foresight<>(evaluation, Headline::of).next(until);
    if (next.isEmpty()) {
      return new Outlook(null, new Forecast(until, List.of(), null, null));
    }
    Turn turn = next.get();
    List<DecisionChange> changes = Headline.of(evaluation).changesTo(Headline.of(turn.after()));
    Model model = evaluation.ruleSet().model();
    String text = what(changes, model) + " on " + DAY.format(turn.at()) + why(turn, model);
    return new Outlook(turn.at(), new Forecast(until, changes, turn.because().name(), text));
  }

  private static String what(List<DecisionChange> changes, Model model) {
    List<String> named =
        new ArrayList<>(changes.stream().limit(MOST).map(each -> what(each, model)).toList());
    if (changes.size() > MOST) {
      named.add((changes.size() - MOST) + " more");
    }
    return listed(named, " and ");
  }

  private static String what(DecisionChange change, Model model) {
    String product = change.product() == null ? "" : title(change.product(), model) + " ";
    return switch (change.what()) {
      case GATE -> "gate " + fromTo(change);
      case TIER -> "tier " + fromTo(change);
      case CELL -> "cell " + fromTo(change);
      case SEGMENT -> "segment " + fromTo(change);
      case NEXT_BEST_ACTION ->
          "next best action " + play(change.from(), model) + ARROW + play(change.to(), model);
      case CROSS_SELL_TIER -> product + "readiness " + fromTo(change);
      case CROSS_SELL_CELL -> product + "cell " + fromTo(change);
    };
  }

  private static String fromTo(DecisionChange change) {
    boolean cell = change.what() == What.CELL || change.what() == What.CROSS_SELL_CELL;
    return said(change.from(), cell) + ARROW + said(change.to(), cell);
  }

  /** Codes read as common words; cells stay what they are. */
  private static String said(@Nullable String code, boolean cell) {
    if (code == null) {
      return "unknown";
    }
    return cell ? code : code.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** A play's title, with the product that it is for. */
  private static String play(@Nullable String action, Model model) {
    if (action == null) {
      return "none";
    }
    String[] parts = action.split(" ", 2);
    Play play = model.plays().get(parts[0]);
    String title = play == null ? parts[0] : Wording.lowerFirst(play.title());
    return parts.length == 1 ? title : title + " (" + title(parts[1], model) + ")";
  }

  private static String title(String product, Model model) {
    return model.products().stream()
        .filter(each -> each.code().equals(product))
        .map(Product::title)
        .findFirst()
        .orElse(product);
  }

  /** What could keep it from happening; for what nobody can stop, the reason. */
  private static String why(Turn turn, Model model) {
    Signal signal = turn.because();
    List<String> types = signal.derivation() == null ? List.of() : signal.derivation().eventTypes();
    if (types.isEmpty() || isArrival(turn)) {
      return " (" + reason(turn) + ")";
    }
    List<String> events =
        types.stream()
            .map(type -> model.eventTypes().get(type))
            .filter(type -> type != null)
            .map(EventType::label)
            .map(Wording::lowerFirst)
            .toList();
    String named = listed(events, " or ");
    boolean vowel =
        !named.isEmpty() && "aeiou".indexOf(Character.toLowerCase(named.charAt(0))) >= 0;
    return " unless " + (vowel ? "an " : "a ") + named + " comes";
  }

  /** Whether an event that was reported ahead of its time begins to count. */
  private static boolean isArrival(Turn turn) {
    boolean rises = turn.to() > turn.from();
    boolean days = turn.because().derivation() instanceof Derivation.DaysSinceLast;
    return Double.isNaN(turn.from()) || (days ? !rises : rises);
  }

  private static String reason(Turn turn) {
    Term term = turn.because().term();
    String label = Wording.lowerFirst(term.label());
    if (Double.isNaN(turn.cut())) {
      return label + (Double.isNaN(turn.from()) ? " becomes known" : " changes");
    }
    String cut = Wording.value(term, turn.cut());
    boolean rises = turn.to() > turn.from();
    if (turn.to() == turn.cut()) {
      return label + (rises ? " reaches " : " falls to ") + cut;
    }
    return label + (rises ? " rises above " : " falls below ") + cut;
  }

  /** {@code a, b and c}. */
  private static String listed(List<String> parts, String last) {
    List<String> head = new ArrayList<>(parts);
    String end = head.remove(head.size() - 1);
    return head.isEmpty() ? end : String.join(", ", head) + last + end;
  }
}
