package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every defect of a workbook is reported in the author's words, at the right cell, and no other.
 */
class BadWorkbooksTest {

  static Stream<Path> cases() throws IOException {
    return TableCase.folders("bad");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasExactlyTheExpectedIssues(Path folder) throws IOException {
    List<String> found = TableCase.read(folder).issues().stream().map(Issue::toString).toList();
    Path expected = folder.resolve("expected-issues.txt");
    if (Boolean.getBoolean("nextplay.rewrite")) {
      Files.write(expected, found);
    }
    assertThat(String.join("\n", found))
        .as("issues of %s", folder)
        .isEqualTo(Files.readString(expected).strip());
  }

  @Test
  void messagesKeepTheHouseStyle() throws IOException {
    for (Path folder : cases().toList()) {
      for (Issue issue : TableCase.read(folder).issues()) {
        assertThat(issue.message())
            .as(folder.toString())
            .doesNotContain("\n", "java.", "null", "Exception")
            .doesNotEndWith(".")
            .matches("(?s)[^A-Z].*");
      }
    }
  }

  @Test
  void thereAreManyCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
  }
}
