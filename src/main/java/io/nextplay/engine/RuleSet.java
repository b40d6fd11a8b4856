package io.nextplay.engine;

import io.nextplay.engine.sentence.Sentences;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.Product;
import io.nextplay.table.Scope;
import io.nextplay.table.TableGraph;
import io.nextplay.table.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * A model compiled with Drools: every row of every table, and of the tables that the sentences of
 * {@code rules/*.dslr} become, is a rule of one Drools base, of which the network is kept ({@link
 * Network}); those of {@code rules/*.drl} stand in another ({@link Arbitration}). Immutable and
 * thread-safe; holds no threads or files, so it may simply be dropped.
 */
public final class RuleSet {

  private static final String DRL = ".drl";

  /** What names of files with rules end with. */
  public static final List<String> ENDINGS = List.of(DRL, Sentences.DSL, Sentences.DSLR);

  private final Model model;
  private final Slots slots;
  private final List<Level> levels;
  private final List<Level> playLevels;
  private final Arbitration arbitration;
  private final FactsReader reader;
  private final Derived derived;
  private final List<Slot> testedSignals;
  private final Map<String, BitSet> giving;
  private final CutPoints cutPoints;
  private final Readers readers;
  private final Sentences sentences;
  private final List<String> texts;

  private RuleSet(
      Model model,
      Sentences sentences,
      Slots slots,
      List<Level> levels,
      List<Level> playLevels,
      Arbitration arbitration,
      List<String> texts) {
    this.texts = texts;
    this.model = model;
    this.sentences = sentences;
    this.slots = slots;
    this.levels = levels;
    this.playLevels = playLevels;
    this.arbitration = arbitration;
    this.reader = new FactsReader(model, slots);
    this.derived = new Derived(model, slots);
    this.testedSignals = testedSignals(model, slots);
    this.cutPoints = new CutPoints(model, table -> true);
    this.readers = new Readers(model, slots);
    this.giving = giving(model);
  }

  /**
   * What came of compiling.
   *
   * @param ruleSet the compiled rules; empty when an issue is an ERROR
   * @param issues all findings
   */
  public record Compiled(Optional<RuleSet> ruleSet, List<Issue> issues) {}

  /**
   * Compiles a model and rules.
   *
   * @param workbooks what the workbooks say
   * @param rules texts by file name: {@code *.drl}, {@code *.dsl} and {@code *.dslr}; none is fine
   */
  public static Compiled compile(Model workbooks, Map<String, String> rules) {
    List<Issue> issues = new ArrayList<>(unknownKinds(rules));
    Sentences sentences = Sentences.read(workbooks, rules);
    issues.addAll(sentences.issues());
    Model model = workbooks.with(sentences.tables());
    TableGraph graph = TableGraph.of(model.tables());
    if (sentences.issues().isEmpty()) {
      issues.addAll(graph.issues());
    }
    Drl.Compiled drl = Drl.compile(ending(rules, DRL));
    issues.addAll(drl.issues());
    if (!issues.isEmpty()) {
      return new Compiled(Optional.empty(), List.copyOf(issues));
    }
    Slots slots = new Slots(model);
    List<Level> levels = levels(model, graph, slots, false);
    List<Level> playLevels = levels(model, graph, slots, true);
    InternalRuleBase base = base(slots, levels, playLevels);
    NetworkReader reader = new NetworkReader(slots);
    levels = levels.stream().map(level -> level.with(reader.read(base, level))).toList();
    playLevels = playLevels.stream().map(level -> level.with(reader.read(base, level))).toList();
    RuleSet ruleSet =
        new RuleSet(
            model,
            sentences,
            slots,
            levels,
            playLevels,
            new Arbitration(drl.packages()),
            List.copyOf(ending(rules, DRL).values()));
    return new Compiled(Optional.of(ruleSet), List.of());
  }

  private static SortedMap<String, String> ending(Map<String, String> rules, String ending) {
    SortedMap<String, String> chosen = new TreeMap<>(rules);
    chosen.keySet().removeIf(name -> !name.endsWith(ending));
    return chosen;
  }

  private static List<Issue> unknownKinds(Map<String, String> rules) {
    return rules.keySet().stream()
        .filter(name -> ENDINGS.stream().noneMatch(name::endsWith))
        .sorted()
        .map(
            name ->
                Issue.error(
                    "UnknownFile",
                    CellRef.of(name),
                    "rules stand in files whose names end with " + String.join(", ", ENDINGS)))
        .toList();
  }

  private static List<Level> levels(Model model, TableGraph graph, Slots slots, boolean plays) {
    Map<String, List<Fold>> folds = new TreeMap<>();
    for (int i = 0; i < model.tables().size(); i++) {
      DecisionTable table = model.tables().get(i);
      if (plays == (table.scope() == Scope.PLAY)) {
        String name = String.format("%04d %s", graph.level(table), table.scope().word());
        folds.computeIfAbsent(name, key -> new ArrayList<>()).add(new Fold(slots, table, i));
      }
    }
    List<Level> levels = new ArrayList<>();
    folds.forEach((name, tables) -> levels.add(Level.of(name, tables)));
    return List.copyOf(levels);
  }

  /** The Drools base that holds every row of the tables; only their network is kept of it. */
  static InternalRuleBase base(Slots slots, List<Level> levels, List<Level> playLevels) {
    ModelImpl rows = new ModelImpl();
    RowRules rowRules = new RowRules(slots);
    levels.forEach(level -> addRules(level, rowRules, rows));
    playLevels.forEach(level -> addRules(level, rowRules, rows));
    return KieBaseBuilder.createKieBaseFromModel(rows);
  }

  private static void addRules(Level level, RowRules rowRules, ModelImpl rows) {
    for (Fold fold : level.folds()) {
      for (int row = 0; row < fold.table().rows().size(); row++) {
        rows.addRule(rowRules.rule(fold.table(), fold.tableIndex(), row, level.entryPoint()));
      }
    }
  }

  private static List<Slot> testedSignals(Model model, Slots slots) {
    Map<String, Term> tested = new LinkedHashMap<>();
    for (DecisionTable table : model.tables()) {
      for (Term term : TableGraph.reads(table)) {
        if (term.origin() == Term.Origin.SIGNAL) {
          tested.put(term.name(), term);
        }
      }
    }
    return tested.values().stream().map(slots::of).toList();
  }

  /** What the workbooks say, and behind their tables those of the sentences. */
  public Model model() {
    return model;
  }

  /** The sentences that can be written, and the rules made of them. */
  public Sentences sentences() {
    return sentences;
  }

  /** Decides with these rules. */
  public Decider decider() {
    return new Decider(this);
  }

  /** The rules that remove and rank candidates. */
  Arbitration arbitration() {
    return arbitration;
  }

  /**
   * Checks what a caller says against the signal dictionary.
   *
   * @return the facts, or all issues
   */
  public Reading read(Given given) {
    FactsReader.Read read = reader.read(given);
    return new Reading(read.facts(), read.issues());
  }

  /**
   * Facts, or why they cannot be had.
   *
   * @param facts empty when there are issues
   * @param issues all that is wrong with what was given
   */
  public record Reading(Optional<Facts> facts, List<FactIssue> issues) {}

  /**
   * The signals that some table tests and that the subject, an account or product, does not have.
   */
  public List<Term> missingSignals(Subject subject) {
    List<Term> missing = new ArrayList<>();
    for (Slot slot : testedSignals) {
      if (slot.term().scope() == subject.getScope() && !slot.isKnown(subject)) {
        missing.add(slot.term());
      }
    }
    return missing;
  }

  /** The value of a term as a subject sees it: a Double, String or Set; empty when missing. */
  public Optional<Object> value(Subject subject, Term term) {
    Slot slot = slots.named(term.name());
    if (slot == null || !slot.isKnown(subject)) {
      return Optional.empty();
    }
    if (term.type().isNumeric()) {
      return Optional.of(slot.number(subject));
    }
    return Optional.ofNullable(term.type().isText() ? slot.text(subject) : slot.set(subject));
  }

  /** By result or field the numbers of the tables that give it. */
  private static Map<String, BitSet> giving(Model model) {
    Map<String, BitSet> giving = new HashMap<>();
    for (int table = 0; table < model.tables().size(); table++) {
      for (String result : TableGraph.gives(model.tables().get(table))) {
        giving.computeIfAbsent(result, key -> new BitSet()).set(table);
      }
    }
    return giving;
  }

  Hit hit(Subject subject, int packed) {
    int index = Subject.tableOf(packed);
    DecisionTable table = model.tables().get(index);
    return new Hit(subject, table, index, table.rows().get(Subject.rowOf(packed)));
  }

  /** The rows that counted for a subject in the tables that give a result or field. */
  List<Hit> hits(Subject subject, String result) {
    BitSet tables = giving.get(result);
    if (tables == null) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < subject.hitCount(); i++) {
      int hit = subject.hitAt(i);
      if (tables.get(Subject.tableOf(hit))) {
        hits.add(hit(subject, hit));
      }
    }
    return hits;
  }

  Slots slots() {
    return slots;
  }

  Derived derived() {
    return derived;
  }

  /** The numbers that the tables' tests name. */
  CutPoints cutPoints() {
    return cutPoints;
  }

  /** Which tables look at which signals. */
  Readers readers() {
    return readers;
  }

  /** The texts of the DRL files. */
  List<String> texts() {
    return texts;
  }

  /** Levels of tables for the account and for each product. */
  List<Level> levels() {
    return levels;
  }

  /** Levels of tables for each play. */
  List<Level> playLevels() {
    return playLevels;
  }

  /** The codes of the products that every account owns. */
  List<String> baseProducts() {
    return model.products().stream().filter(Product::base).map(Product::code).toList();
  }
}
