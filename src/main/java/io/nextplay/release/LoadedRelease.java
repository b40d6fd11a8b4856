package io.nextplay.release;

import io.nextplay.decision.Rules;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Workbook;
import java.util.List;

/**
 * A release that is compiled and ready to decide. Immutable.
 *
 * @param release which one it is
 * @param workbooks the cells of its workbooks
 * @param ruleSet its rules
 */
public record LoadedRelease(Release release, List<Workbook> workbooks, RuleSet ruleSet) {

  /** The release, compiled. */
  public LoadedRelease(Release release, Compilation.Result compiled) {
    this(release, compiled.workbooks(), compiled.ruleSet());
  }

  Rules.Active rules() {
    return new Rules.Active(release.id(), release.digest(), ruleSet);
  }
}
