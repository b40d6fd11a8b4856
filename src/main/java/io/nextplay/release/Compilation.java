package io.nextplay.release;

import io.nextplay.decision.ScenarioRun;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Issue;
import io.nextplay.table.Issues;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.check.ModelCheck;
import io.nextplay.table.xlsx.XlsxReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of compiling the files of a release.
 *
 * @param result empty when an issue is an ERROR
 * @param issues all findings, from every step that could be taken
 */
record Compilation(Optional<Result> result, List<Issue> issues) {

  /**
   * Compiled files.
   *
   * @param digest the digest of their content
   * @param workbooks the cells of the workbooks
   * @param ruleSet the rules
   */
  record Result(String digest, List<Workbook> workbooks, RuleSet ruleSet) {}

  /** Reads and compiles; depends on the files alone. */
  static Compilation of(ReleaseFiles files) {
    List<Issue> issues = new ArrayList<>();
    List<Workbook> workbooks = workbooks(files.workbooks(), issues);
    if (workbooks.size() < files.workbooks().size()) {
      // the sheets of a refused file would all be reported as missing elsewhere
      return new Compilation(Optional.empty(), List.copyOf(issues));
    }
    ModelReader.Read read = ModelReader.read(workbooks);
    issues.addAll(read.issues());
    Model model = read.model();
    if (model == null || Issues.hasErrors(issues)) {
      return new Compilation(Optional.empty(), List.copyOf(issues));
    }
    SortedMap<String, String> rules = texts(files.rules());
    RuleSet.Compiled compiled = RuleSet.compile(model, rules);
    issues.addAll(compiled.issues());
    if (compiled.ruleSet().isPresent()) {
      issues.addAll(ModelCheck.check(model));
      issues.addAll(scenarios(compiled.ruleSet().get()));
    }
    if (Issues.hasErrors(issues)) {
      return new Compilation(Optional.empty(), List.copyOf(issues));
    }
    return new Compilation(
        compiled
            .ruleSet()
            .map(ruleSet -> new Result(ContentDigest.of(workbooks, rules), workbooks, ruleSet)),
        List.copyOf(issues));
  }

  /**
   * A scenario that fails is a warning: the cut-off may be meant, and the scenario be what is old.
   */
  private static List<Issue> scenarios(RuleSet rules) {
    List<Issue> issues = new ArrayList<>();
    for (ScenarioRun.Outcome outcome : new ScenarioRun(rules).all()) {
      for (ScenarioRun.Failure failure : outcome.failures()) {
        issues.add(
            Issue.warning(
                "ScenarioFails",
                failure.place(),
                "the scenario `%s` expects `%s` %s, and it is %s"
                    .formatted(
                        outcome.name(), failure.result(), failure.expected(), failure.actual())));
      }
    }
    return issues;
  }

  private static List<Workbook> workbooks(SortedMap<String, byte[]> files, List<Issue> issues) {
    List<Workbook> workbooks = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      XlsxReader.Read read = XlsxReader.read(file.getKey(), file.getValue());
      issues.addAll(read.issues());
      if (read.workbook() != null) {
        workbooks.add(read.workbook());
      }
    }
    return workbooks;
  }

  private static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }
}
