package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.TableGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks a model that can be read: that its tables are complete and free of rows that cannot work,
 * that every play can be run, that every result the API promises is given. Stateless and
 * thread-safe; bounded in time.
 */
public final class ModelCheck {

  private ModelCheck() {}

  /** All findings, ordered by place. An ERROR means that the model must not be published. */
  public static List<Issue> check(Model model) {
    List<Issue> issues = new ArrayList<>(TableGraph.of(model.tables()).issues());
    Domains domains = new Domains(model);
    for (DecisionTable table : model.tables()) {
      issues.addAll(new TableCheck(table, domains).issues());
    }
    issues.addAll(new PlayCheck(model).issues());
    issues.addAll(new GuardrailCheck(model).issues());
    issues.addAll(new ResultCheck(model).issues());
    return issues.stream().sorted(Comparator.comparing(Issue::cell)).toList();
  }
}
