package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Subject;
import io.nextplay.table.xlsx.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The engine and the naive interpreter agree on rules written as sentences, all of them. */
class SentencesAgreeTest {

  private static final int ACCOUNTS = 1_500;
  private static final long SEED = 20_261_122;

  @Test
  void onEverySentence() {
    String text = Repository.text(Path.of("src/test/resources/sentences/every.dslr"));
    Map<String, String> rules = Shipped.rules();
    rules.put("every.dslr", text);
    Agreement agreement = new Agreement(Shipped.workbooks(), rules);
    RandomAccounts random = new RandomAccounts(agreement.rules().model(), new Dice(SEED));
    Set<String> counted = new TreeSet<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      Evaluation evaluation = agreement.check(random.next(), "account " + i);
      List<Subject> subjects = new ArrayList<>(evaluation.products());
      subjects.add(evaluation.account());
      subjects.forEach(
          subject ->
              evaluation.hits(subject).stream()
                  .map(Object::toString)
                  .filter(place -> place.startsWith("every.dslr"))
                  .forEach(counted::add));
    }
    assertThat(counted).as("actions that were taken at least once").hasSizeGreaterThan(12);
  }
}
