package io.nextplay.release;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Issue;
import io.nextplay.table.Issues;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.check.ModelCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of compiling the files of a release. Immutable.
 *
 * @param result empty when an issue is an ERROR
 * @param content what the files say, as far as they could be read
 * @param issues all findings, from every step that could be taken
 */
public record Compilation(Optional<Result> result, ReadFiles content, List<Issue> issues) {

  /**
   * Compiled files.
   *
   * @param digest the digest of their content
   * @param workbooks the cells of the workbooks
   * @param ruleSet the rules
   */
  public record Result(String digest, List<Workbook> workbooks, RuleSet ruleSet) {}

  /** Reads and compiles; depends on the files alone. */
  public static Compilation of(ReleaseFiles files) {
    return of(ReadFiles.of(files));
  }

  /** Compiles; depends on the files alone. */
  public static Compilation of(ReadFiles files) {
    List<Issue> issues = new ArrayList<>(files.issues());
    if (!files.isComplete()) {
      // the sheets of a refused file would all be reported as missing elsewhere
      return new Compilation(Optional.empty(), files, List.copyOf(issues));
    }
    ModelReader.Read read = ModelReader.read(files.workbooks());
    issues.addAll(read.issues());
    Model model = read.model();
    if (model == null || Issues.hasErrors(issues)) {
      return new Compilation(Optional.empty(), files, List.copyOf(issues));
    }
    RuleSet.Compiled compiled = RuleSet.compile(model, files.rules());
    issues.addAll(compiled.issues());
    // with the rules written as sentences, which are rows of tables too
    compiled.ruleSet().ifPresent(rules -> issues.addAll(ModelCheck.check(rules.model())));
    if (Issues.hasErrors(issues)) {
      return new Compilation(Optional.empty(), files, List.copyOf(issues));
    }
    return new Compilation(
        compiled.ruleSet().map(rules -> new Result(files.digest(), files.workbooks(), rules)),
        files,
        List.copyOf(issues));
  }
}
