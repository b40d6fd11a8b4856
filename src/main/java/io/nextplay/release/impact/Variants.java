package io.nextplay.release.impact;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.ModelReader;
import io.nextplay.table.diff.ContentDiff.Content;
import io.nextplay.table.diff.Step;
import io.nextplay.table.diff.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The old rules with one step alone, compiled when first asked for. A step that does not compile
 * alone, such as a row that tests a new signal, has none. Thread-safe.
 */
final class Variants {

  /** Each takes memory and about a tenth of a second; beyond it causes are named together. */
  private static final int MOST = 60;

  private final Content before;
  private final Content after;
  private final List<Step> steps;
  private final Map<Integer, Optional<RuleSet>> compiled = new ConcurrentHashMap<>();

  Variants(Content before, Content after, List<Step> steps) {
    this.before = before;
    this.after = after;
    this.steps = steps;
  }

  Optional<RuleSet> with(int step) {
    if (steps.size() > MOST) {
      return Optional.empty();
    }
    return compiled.computeIfAbsent(step, this::compile);
  }

  private Optional<RuleSet> compile(int step) {
    Content content = Variant.of(before, after, steps.get(step));
    ModelReader.Read read = ModelReader.read(content.workbooks());
    return read.model() == null
        ? Optional.empty()
        : RuleSet.compile(read.model(), content.rules()).ruleSet();
  }
}
