package io.nextplay.engine.sentence;

import io.nextplay.engine.sentence.SentenceForm.Slot;
import io.nextplay.engine.sentence.SentenceReader.Action;
import io.nextplay.engine.sentence.SentenceReader.Condition;
import io.nextplay.engine.sentence.WrittenRule.Line;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Issues;
import io.nextplay.table.Model;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a release: what {@code *.dsl} files allow to be written, and what the rules of
 * its {@code *.dslr} files say, as rows of tables. Whatever is written there either is one of the
 * sentences, word by word and place by place, or an issue; none of it ever becomes text of a
 * program. Immutable and thread-safe.
 */
public final class Sentences {

  /** The ending of files that say which sentences there are. */
  public static final String DSL = ".dsl";

  /** The ending of files with rules made of them. */
  public static final String DSLR = ".dslr";

  private final List<SentenceForm> vocabulary;
  private final List<SentenceRule> rules;
  private final List<DecisionTable> tables;
  private final List<Issue> issues;

  private Sentences(
      List<SentenceForm> vocabulary,
      List<SentenceRule> rules,
      List<DecisionTable> tables,
      List<Issue> issues) {
    this.vocabulary = List.copyOf(vocabulary);
    this.rules = List.copyOf(rules);
    this.tables = List.copyOf(tables);
    this.issues = List.copyOf(issues);
  }

  /**
   * Reads the sentences of a release.
   *
   * @param model what its workbooks say
   * @param files texts by file name; only {@code *.dsl} and {@code *.dslr} are looked at
   */
  public static Sentences read(Model model, Map<String, String> files) {
    return new Reading(model, new TreeMap<>(files)).sentences();
  }

  /** All sentences that can be written, in the order of their files: for completion. */
  public List<SentenceForm> vocabulary() {
    return vocabulary;
  }

  /** The rules as they are written, also those with issues, in the order of their files. */
  public List<SentenceRule> rules() {
    return rules;
  }

  /** What the rules say, as tables; not to be used when there is an issue. */
  public List<DecisionTable> tables() {
    return tables;
  }

  /** All that is wrong, each with its file and line; any of them is an ERROR. */
  public List<Issue> issues() {
    return issues;
  }

  /** Reads once. */
  private static final class Reading {
    private final Model model;
    private final Map<String, String> files;
    private final Issues issues = new Issues();
    private final ListColumns lists;
    private final SlotReader slots;
    private final List<Form> forms = new ArrayList<>();

    Reading(Model model, Map<String, String> files) {
      this.model = model;
      this.files = files;
      this.lists = new ListColumns(model);
      this.slots = new SlotReader(model);
    }

    Sentences sentences() {
      DslFile dsl = new DslFile(new FormReader(model, lists), issues);
      each(DSL, (file, text) -> forms.addAll(dsl.read(file, text)));
      SentenceReader reader = new SentenceReader(forms, slots);
      List<WrittenRule> written = new ArrayList<>();
      each(DSLR, (file, text) -> written.addAll(new DslrFile(file, issues).read(text)));
      refuseTwins(written);
      SentenceTables tables = new SentenceTables(model, lists, issues);
      List<ReadRule> read = new ArrayList<>();
      for (WrittenRule rule : written) {
        ReadRule understood = understand(rule, reader);
        if (understood != null) {
          read.add(understood);
          tables.add(understood); // finds what is wrong with its reasons
        }
      }
      List<DecisionTable> own = tables.tables();
      LaterResults later = new LaterResults(model.with(own).tables());
      read.forEach(rule -> later.check(rule, issues));
      return new Sentences(
          forms.stream().map(this::form).toList(),
          written.stream().map(WrittenRule::asWritten).toList(),
          own,
          issues.sorted());
    }

    private interface Take {
      void take(String file, String text);
    }

    private void each(String ending, Take take) {
      files.forEach(
          (file, text) -> {
            if (file.endsWith(ending)) {
              take.take(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
          });
    }

    private void refuseTwins(List<WrittenRule> rules) {
      Map<String, CellRef> seen = new HashMap<>();
      for (WrittenRule rule : rules) {
        CellRef before = rule.name.isEmpty() ? null : seen.putIfAbsent(rule.code(), rule.place);
        if (before != null) {
          issues.error(
              "DuplicateName",
              rule.place,
              "a rule of the name `" + rule.name + "` already stands in " + before);
        }
      }
    }

    /** The rule, as far as its actions are understood; null when a condition is not. */
    private @Nullable ReadRule understand(WrittenRule rule, SentenceReader reader) {
      List<Condition> conditions = new ArrayList<>();
      List<Action> actions = new ArrayList<>();
      boolean whole = !rule.broken;
      for (Line line : rule.conditions) {
        whole &= taken(line, () -> conditions.add(reader.condition(line)));
      }
      for (Line line : rule.actions) {
        taken(line, () -> actions.add(reader.action(line)));
      }
      return whole ? new ReadRule(rule, conditions, actions) : null;
    }

    private interface Attempt {
      void run() throws Misfit;
    }

    private boolean taken(Line line, Attempt attempt) {
      try {
        attempt.run();
        return true;
      } catch (Misfit e) {
        issues.error(e.code(), line.place(), e.text());
        return false;
      }
    }

    private SentenceForm form(Form form) {
      Scope scope = form.meaning() instanceof Meaning.Asks asks ? asks.scope() : Scope.ACCOUNT;
      return new SentenceForm(
          form.text(),
          form.kind(),
          form.slots().stream()
              .map(slot -> new Slot(slot.name(), slot.type(), values(slot.type(), scope)))
              .toList());
    }

    private List<String> values(SlotType type, Scope scope) {
      return type.isFact()
          ? slots.facts(type, scope).stream().map(Term::label).toList()
          : List.copyOf(slots.codes(type));
    }
  }
}
