package io.nextplay.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a set of workbooks into a {@link Model}. Reports every defect at once: each {@link Issue}
 * names its cell and what would be right. Stateless and thread-safe.
 */
public final class ModelReader {

  private ModelReader() {}

  /**
   * What came of reading.
   *
   * @param model the model; null when an issue is an ERROR
   * @param issues all findings, ordered by place
   */
  public record Read(@Nullable Model model, List<Issue> issues) {}

  /** Reads the workbooks; their order does not matter. */
  public static Read read(List<Workbook> workbooks) {
    Issues issues = new Issues();
    List<Workbook> ordered =
        workbooks.stream().sorted(Comparator.comparing(Workbook::name)).toList();
    Special special = new Special(ordered, issues);
    Catalogue catalogue = Catalogue.read(special, issues);
    List<Signal> signals = SignalReader.read(special, catalogue, issues);
    List<TableHead> heads = heads(special, issues);
    ResultReader.Results results = ResultReader.read(special, catalogue, heads, issues);
    Vocabulary vocabulary = vocabulary(catalogue, signals, results, issues);
    TableReader reader = new TableReader(vocabulary, results, issues);
    List<DecisionTable> tables = heads.stream().map(reader::read).toList();
    Map<String, Play> plays = new LinkedHashMap<>();
    PlayReader.read(catalogue, vocabulary, issues).forEach(play -> plays.put(play.code(), play));
    List<Scenario> scenarios = ScenarioReader.read(special, catalogue, vocabulary, issues);
    Model model =
        new Model(
            vocabulary,
            signals,
            catalogue.eventTypes(),
            catalogue.products(),
            plays,
            tables,
            scenarios,
            InvariantReader.read(special, catalogue, vocabulary, results.orders(), issues),
            ApprovalReader.read(special, issues));
    return new Read(issues.hasErrors() ? null : model, issues.sorted());
  }

  private static List<TableHead> heads(Special special, Issues issues) {
    List<TableHead> heads = new ArrayList<>();
    for (Special.Placed placed : special.tables()) {
      Layout layout = Layout.banded(placed.workbook(), placed.sheet(), issues);
      TableHead head = TableHead.read(layout, issues);
      if (head != null) {
        heads.add(head);
      }
    }
    return heads;
  }

  private static Vocabulary vocabulary(
      Catalogue catalogue, List<Signal> signals, ResultReader.Results results, Issues issues) {
    List<Term> terms = new ArrayList<>();
    signals.forEach(signal -> terms.add(signal.term()));
    Map<String, Signal> byKey = new LinkedHashMap<>();
    Map<String, Signal> byName = new LinkedHashMap<>();
    for (Signal signal : signals) {
      byName.put(signal.name(), signal);
      Signal before = byKey.putIfAbsent(Vocabulary.key(signal.term().label()), signal);
      if (before != null) {
        issues.error(
            "DuplicateName",
            signal.place(),
            "the label `" + signal.term().label() + "` already belongs to `" + before.name() + "`");
      }
    }
    for (Term result : results.terms()) {
      Signal sameLabel = byKey.get(Vocabulary.key(result.label()));
      Signal same = sameLabel == null ? byName.get(result.name()) : sameLabel;
      if (same != null) {
        issues.error(
            "DuplicateName",
            same.place(),
            "`"
                + same.term().label()
                + "` ("
                + same.name()
                + ") is the label or name of a result too; rename one of them");
      }
      terms.add(result);
    }
    if (!catalogue.products().isEmpty()) {
      terms.add(PlayReader.productTerm(catalogue));
    }
    if (!catalogue.plays().isEmpty()) {
      terms.addAll(PlayReader.candidateTerms(catalogue));
    }
    return new Vocabulary(terms);
  }
}
