package io.nextplay.bench;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import java.util.List;
import java.util.logging.Level;
import org.jboss.logmanager.LogContext;

/** The shipped workbooks and rules, compiled. */
final class Shipped {

  static {
    // Without Quarkus nobody sets a level, and Drools then writes a trace line for every fact.
    LogContext.getLogContext().getLogger("").setLevel(Level.WARNING);
  }

  private Shipped() {}

  static RuleSet rules() {
    return compile(Repository.workbooks());
  }

  static RuleSet compile(List<Workbook> workbooks) {
    Model model = ModelReader.read(workbooks).model();
    if (model == null) {
      throw new IllegalStateException("the workbooks cannot be read");
    }
    return RuleSet.compile(model, Repository.rules()).ruleSet().orElseThrow();
  }
}
