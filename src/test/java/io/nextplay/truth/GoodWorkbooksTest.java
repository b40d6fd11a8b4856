package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.Subject;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiny workbooks decide about written facts what was written down, and name the rows. */
class GoodWorkbooksTest {

  static Stream<Path> cases() throws IOException {
    return TableCase.folders("good");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decidesAsExpected(Path folder) throws IOException {
    assertThat(TableCase.read(folder).issues()).isEmpty();
    Agreement agreement = new Agreement(List.of(TableCase.workbook(folder)), Map.of());
    List<String> results = new ArrayList<>();
    List<String> trace = new ArrayList<>();
    for (Asked asked : WrittenFacts.read(folder.resolve("facts.txt"), agreement.rules().model())) {
      Evaluation evaluation = agreement.check(asked, folder.toString());
      results.add(results(evaluation));
      trace.add(trace(evaluation));
    }
    compare(folder.resolve("expected-results.txt"), results);
    compare(folder.resolve("expected-trace.txt"), trace);
  }

  @Test
  void columnsMeanTheSameWhereverTheyStand() throws IOException {
    Path results = Path.of("expected-results.txt");
    List<Path> folders =
        cases().filter(f -> f.getFileName().toString().startsWith("columns")).toList();
    assertThat(folders).hasSize(2);
    assertThat(Files.readString(folders.get(0).resolve(results)))
        .isEqualTo(Files.readString(folders.get(1).resolve(results)));
  }

  private static void compare(Path file, List<String> blocks) throws IOException {
    String text = String.join("\n", blocks);
    if (Boolean.getBoolean("nextplay.rewrite")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  private static List<Subject> subjects(Evaluation evaluation) {
    List<Subject> subjects = new ArrayList<>(List.of(evaluation.account()));
    subjects.addAll(evaluation.products());
    return subjects;
  }

  /** Every result, but for those of the account where a product is asked about. */
  private static String results(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    for (Subject subject : subjects(evaluation)) {
      for (Term term : evaluation.ruleSet().model().vocabulary().terms()) {
        if (term.origin() != Term.Origin.SIGNAL
            && term.origin() != Term.Origin.CANDIDATE
            && term.type() != ValueType.LIST
            && (term.scope() == subject.getScope() || term.origin() == Term.Origin.LIST_FIELD)) {
          text.append(subject).append(": ").append(term.label()).append(" = ");
          text.append(shown(evaluation, subject, term)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static Object shown(Evaluation evaluation, Subject subject, Term term) {
    Object value = evaluation.ruleSet().value(subject, term).orElse("missing");
    return value instanceof java.util.Set<?> set ? new TreeSet<>(set) : value;
  }

  /** Each row that counts, with what it tested and what the value was. */
  private static String trace(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    for (Subject subject : subjects(evaluation)) {
      for (Hit hit : evaluation.hits(subject)) {
        text.append(subject).append(": ").append(hit.table().rowPlace(hit.row()));
        text.append(conditions(evaluation, hit)).append('\n');
      }
    }
    return text.toString();
  }

  private static String conditions(Evaluation evaluation, Hit hit) {
    StringBuilder text = new StringBuilder();
    List<DecisionTable.Input> inputs = hit.table().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      DecisionTable.CellTest test = hit.row().tests().get(i);
      if (!(test.test() instanceof UnaryTest.Any)) {
        Term term = inputs.get(i).term();
        text.append(text.isEmpty() ? " because " : ", ").append(term.label()).append(" is ");
        text.append(shown(evaluation, hit.subject(), term)).append(" (" + test.text() + ")");
      }
    }
    return text.toString();
  }
}
