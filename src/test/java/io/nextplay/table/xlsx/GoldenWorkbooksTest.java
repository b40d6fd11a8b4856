package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Workbooks are binary, so a text of each is kept beside them: a change of a workbook can then be
 * reviewed in a diff. After editing a workbook on purpose, run the test with {@code
 * -Dgolden.update=true}.
 */
class GoldenWorkbooksTest {

  private static final Path TEXTS = Path.of("src/test/resources/workbooks");

  @TestFactory
  Iterable<DynamicTest> everyWorkbookSaysWhatItsTextSays() {
    return Repository.workbooks().stream()
        .map(workbook -> DynamicTest.dynamicTest(workbook.name(), () -> compare(workbook)))
        .toList();
  }

  private static void compare(Workbook workbook) throws IOException {
    Path golden = TEXTS.resolve(workbook.name().replace(".xlsx", ".txt"));
    String rendered = WorkbookText.render(workbook);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, rendered);
    }
    assertThat(rendered).isEqualTo(Files.readString(golden));
  }
}
