package io.nextplay.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A guardrail that names nothing would silently remove nothing. */
class GuardrailCheckTest {

  @Test
  void aMisspeltMotionIsNamedWithTheNearestOne() throws Exception {
    assertThat(issues("| MOTION  | UPSELL, CROSS_SELL, SEATS ", "| MOTION  | UPSEL, SEATS "))
        .contains("UnknownWhich: `UPSEL` is not a MOTION; did you mean `UPSELL`?");
  }

  @Test
  void aChannelThatNobodyUsesIsNotOne() throws Exception {
    assertThat(issues("| CHANNEL | IN_APP ", "| CHANNEL | FAX "))
        .anyMatch(issue -> issue.startsWith("UnknownWhich: `FAX` is not a CHANNEL"));
  }

  @Test
  void aMisspeltPlayIsNamedWithTheNearestOne() throws Exception {
    assertThat(issues("QUARTERLY_EDUCATION, MULTI_THREAD", "QUARTERLY_EDUCATION, MULTI_THREADS"))
        .contains("UnknownWhich: `MULTI_THREADS` is not a PLAY; did you mean `MULTI_THREAD`?");
  }

  @Test
  void somethingMustBeNamed() throws Exception {
    assertThat(issues("| CHANNEL | IN_APP ", "| CHANNEL | "))
        .contains("MissingCell: say which CHANNEL the row removes");
  }

  @Test
  void allNamesNothing() throws Exception {
    assertThat(issues("| ALL     |            | SEQUENCE ", "| ALL     | CROSS_SELL | SEQUENCE "))
        .anyMatch(issue -> issue.startsWith("UnusedWhich: "));
  }

  private static List<String> issues(String from, String to) throws Exception {
    String text = Files.readString(Path.of("src/test/resources/workbooks/plays.txt"));
    assertThat(text).contains(from);
    Workbook edited = Repository.parse("plays.xlsx", text.replace(from, to));
    List<Workbook> workbooks =
        Repository.workbooks().stream()
            .map(each -> each.name().equals("plays.xlsx") ? edited : each)
            .toList();
    Model model = ModelReader.read(workbooks).model();
    if (model == null) {
      throw new AssertionError(ModelReader.read(workbooks).issues());
    }
    return ModelCheck.check(model).stream()
        .map(issue -> issue.code() + ": " + issue.message())
        .distinct()
        .toList();
  }
}
