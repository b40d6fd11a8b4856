package io.nextplay.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.check.ModelCheck;
import io.nextplay.table.xlsx.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is wrong with a file of sentences is said all at once, with its line and what is right. */
class BadSentencesTest {

  private static final Path CASES = Path.of("src/test/resources/sentences/bad.txt");
  private static final Model MODEL = Repository.model();

  @TestFactory
  Stream<DynamicTest> everyMistakeHasItsIssue() {
    return Arrays.stream(Repository.text(CASES).split("(?m)^=== ")).skip(1).map(this::test);
  }

  private DynamicTest test(String written) {
    String name = written.substring(0, written.indexOf('\n'));
    int end = written.indexOf("\n---");
    String text = written.substring(name.length() + 1, end + 1);
    String expected = written.substring(written.indexOf('\n', end + 1)).strip();
    return DynamicTest.dynamicTest(
        name, () -> assertThat(String.join("\n", issues(text))).isEqualTo(expected));
  }

  private static List<String> issues(String text) {
    Map<String, String> rules = Repository.rules();
    rules.keySet().removeIf(file -> !file.endsWith(Sentences.DSL));
    rules.put("bad.dslr", text);
    RuleSet.Compiled compiled = RuleSet.compile(MODEL, rules);
    List<Issue> issues = new ArrayList<>(compiled.issues());
    compiled.ruleSet().ifPresent(set -> issues.addAll(ModelCheck.check(set.model())));
    return issues.stream().map(Issue::toString).toList();
  }
}
