package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Codes that reading tables can produce, as the source names them. */
  @Test
  void everyCodeHasACase() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Path folder : cases().toList()) {
      Files.readAllLines(folder.resolve("expected-issues.txt"))
          .forEach(line -> expected.add(line.replaceFirst("^\\S+ (\\S+) .*", "$1")));
    }
    assertThat(expected).containsAll(codes());
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    Pattern code =
        Pattern.compile(
            "(?:error|warning|Unreadable)\\(\\s*\"([A-Z][A-Za-z]+)\"|\\? \"([A-Z]\\w+)\" :");
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/nextplay/table"))) {
      for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher found = code.matcher(Files.readString(source));
        while (found.find()) {
          codes.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
      }
    }
    return codes;
  }
}
