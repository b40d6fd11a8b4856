package io.nextplay.truth;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import io.nextplay.table.xlsx.WorkbookText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The workbooks and rules that nextplay ships, and how tests read and compile such things. */
final class Shipped {

  private Shipped() {}

  /** Compiled when first asked for; it is immutable, so all tests share it. */
  private static final class Compiled {
    static final RuleSet RULES = compile(Repository.workbooks(), Repository.rules());
  }

  /** The shipped workbooks and rules, compiled. */
  static RuleSet ruleSet() {
    return Compiled.RULES;
  }

  /** The shipped workbooks, from their text. */
  static List<Workbook> workbooks() {
    return files(Path.of("src/test/resources/workbooks"), ".txt").entrySet().stream()
        .map(e -> WorkbookText.parse(e.getKey().replace(".txt", ".xlsx"), e.getValue()))
        .toList();
  }

  /** The shipped {@code rules/*.drl}, which go with any workbooks. */
  static Map<String, String> drl() {
    return files(Path.of("rules"), ".drl");
  }

  /** All of the shipped {@code rules/}: the sentences ask for what the shipped workbooks name. */
  static Map<String, String> rules() {
    Map<String, String> rules = drl();
    rules.putAll(files(Path.of("rules"), ".dsl"));
    rules.putAll(files(Path.of("rules"), ".dslr"));
    return rules;
  }

  static RuleSet compile(List<Workbook> workbooks, Map<String, String> rules) {
    ModelReader.Read read = ModelReader.read(workbooks);
    Model model = read.model();
    if (model == null) {
      throw new AssertionError("cannot be read: " + read.issues());
    }
    RuleSet.Compiled compiled = RuleSet.compile(model, rules);
    return compiled.ruleSet().orElseThrow(() -> new AssertionError(compiled.issues()));
  }

  private static Map<String, String> files(Path folder, String end) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(each -> each.toString().endsWith(end)).toList()) {
        texts.put(path.getFileName().toString(), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
