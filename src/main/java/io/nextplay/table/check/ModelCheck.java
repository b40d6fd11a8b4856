package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.TableGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a model that can be read: that its tables are complete and free of rows that cannot work,
 * that every play can be run, that every result the API promises is given. Bounded in time, and
 * says where it only sampled. Immutable and thread-safe.
 */
public final class ModelCheck {

  /** How much work comparing the rows of one table may be: well below a second. */
  private static final long STEPS = 80_000_000;

  private final List<Issue> analysis;
  private final List<Issue> defects;

  private ModelCheck(List<Issue> analysis, List<Issue> defects) {
    this.analysis = sorted(analysis.stream());
    this.defects = sorted(defects.stream());
  }

  /** Checks a model. */
  public static ModelCheck of(Model model) {
    return of(model, STEPS);
  }

  static ModelCheck of(Model model, long steps) {
    Domains domains = new Domains(model);
    List<Issue> analysis = new ArrayList<>();
    for (DecisionTable table : model.tables()) {
      analysis.addAll(new TableCheck(table, domains, steps).issues());
    }
    ResultCheck results = new ResultCheck(model);
    analysis.addAll(results.unused());
    List<Issue> defects = new ArrayList<>(TableGraph.of(model.tables()).issues());
    defects.addAll(new PlayCheck(model).issues());
    defects.addAll(new GuardrailCheck(model).issues());
    defects.addAll(results.broken());
    return new ModelCheck(analysis, defects);
  }

  /** All findings, ordered by place. An ERROR means that the model must not be published. */
  public static List<Issue> check(Model model) {
    return of(model).issues();
  }

  /**
   * What is to be known of the tables by themselves: gaps, overlaps, rows that are hidden, double
   * or never match, results that nobody uses, and where that was only sampled. With the rows that
   * are involved and a case that shows it, as data.
   */
  public List<Issue> analysis() {
    return analysis;
  }

  /** All findings, the analysis among them, ordered by place. */
  public List<Issue> issues() {
    return sorted(Stream.concat(analysis.stream(), defects.stream()));
  }

  private static List<Issue> sorted(Stream<Issue> issues) {
    return issues.sorted(Comparator.comparing(Issue::cell)).toList();
  }
}
