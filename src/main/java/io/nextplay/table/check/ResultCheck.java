package io.nextplay.table.check;

import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.Nearest;
import io.nextplay.table.Scope;
import io.nextplay.table.TableGraph;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the tables give what the API promises, and looks for results that nothing uses. */
final class ResultCheck {

  /**
   * A result that every release must give.
   *
   * @param scope what it belongs to; null when several scopes may add to it
   * @param type its type
   */
  private record Promised(@Nullable Scope scope, ValueType type) {}

  private static final Map<String, Promised> PROMISED = promised();

  private final Model model;

  ResultCheck(Model model) {
    this.model = model;
  }

  private static Map<String, Promised> promised() {
    Map<String, Promised> promised = new LinkedHashMap<>();
    promise(
        promised,
        new Promised(null, ValueType.LIST),
        List.of("gates", "pqls", "categories", "blockedBy", "candidates", "guardrails"));
    promise(
        promised,
        new Promised(Scope.ACCOUNT, ValueType.NUMBER),
        List.of("usage", "health", "growth", "commercial", "expansionScore"));
    promise(
        promised,
        new Promised(Scope.ACCOUNT, ValueType.NUMBER),
        List.of("upsellFit", "upsellActivity", "upsellNumber"));
    promise(
        promised,
        new Promised(Scope.ACCOUNT, ValueType.CHOICE),
        List.of("gate", "expansionTier", "upsellLetter", "cellPlay", "segmentation"));
    promise(
        promised,
        new Promised(Scope.PRODUCT, ValueType.NUMBER),
        List.of("adoption", "useCase", "organisation", "relationship", "eligibilityScore"));
    promise(
        promised,
        new Promised(Scope.PRODUCT, ValueType.NUMBER),
        List.of("crossSellFit", "crossSellActivity", "crossSellNumber"));
    promise(
        promised,
        new Promised(Scope.PRODUCT, ValueType.CHOICE),
        List.of("adoptionGate", "eligibilityTier", "sequence", "crossSellLetter", "crossSellPlay"));
    promise(promised, new Promised(Scope.PLAY, ValueType.LIST), List.of("routing"));
    promise(promised, new Promised(Scope.PLAY, ValueType.NUMBER), List.of("likelihood", "value"));
    return promised;
  }

  private static void promise(Map<String, Promised> promised, Promised what, List<String> results) {
    results.forEach(result -> promised.put(result, what));
  }

  /** What is missing, or is not what the API promises. */
  List<Issue> broken() {
    List<Issue> issues = new ArrayList<>();
    PROMISED.forEach((name, promise) -> check(name, promise, issues));
    return issues;
  }

  /**
   * Results that no table tests or weighs, and that the API does not show in a place of its own.
   */
  List<Issue> unused() {
    List<Issue> issues = new ArrayList<>();
    Set<String> used = new HashSet<>(PROMISED.keySet());
    model.tables().forEach(table -> TableGraph.reads(table).forEach(t -> used.add(t.name())));
    for (DecisionTable table : model.tables()) {
      Term whole = table.result();
      if (whole == null) {
        table.outputs().stream()
            .map(DecisionTable.Then::term)
            .filter(term -> !used.contains(term.name()))
            .forEach(term -> issues.add(unused(table, term)));
      } else if (TableGraph.gives(table).stream().noneMatch(used::contains)) {
        issues.add(unused(table, whole));
      }
    }
    return issues;
  }

  private static Issue unused(DecisionTable table, Term term) {
    return Issue.info(
        "UnusedResult",
        table.place(),
        "no table uses `" + term.label() + "`; it is shown in the decision's results only");
  }

  private void check(String name, Promised promise, List<Issue> issues) {
    Term term = model.vocabulary().named(name);
    List<String> names = model.vocabulary().terms().stream().map(Term::name).toList();
    boolean given =
        model.tables().stream().anyMatch(table -> TableGraph.gives(table).contains(name));
    CellRef place = CellRef.of("decision-tables");
    if (term == null || !given) {
      issues.add(
          Issue.error(
              "MissingResult",
              place,
              "no table gives `"
                  + name
                  + "`, which every release must give"
                  + Nearest.hint(name, names)));
    } else if (term.type() != promise.type()
        || (promise.scope() != null && term.scope() != promise.scope())) {
      issues.add(
          Issue.error(
              "WrongResult",
              place,
              "`"
                  + name
                  + "` must be a "
                  + promise.type().word()
                  + (promise.scope() == null ? "" : " for each " + promise.scope().word())
                  + ", and is a "
                  + term.type().word()
                  + " for each "
                  + term.scope().word()));
    }
  }
}
