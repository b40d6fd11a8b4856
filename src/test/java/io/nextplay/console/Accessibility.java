package io.nextplay.console;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What axe-core finds on a page. The page's build installs it ({@code src/main/webui}). */
final class Accessibility {

  private static final Path AXE = Path.of("src/main/webui/node_modules/axe-core/axe.min.js");

  private static final String RUN =
      """
      async (rules) => {
        const only = rules ? { runOnly: { type: "rule", values: rules } } : {};
        const result = await axe.run(document, { resultTypes: ["violations"], ...only });
        return result.violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
      }
      """;

  private Accessibility() {}

  /** Each element that breaks a rule, with what is wrong; of WCAG and of good practice. */
  static List<String> findings(Page page) throws IOException {
    page.evaluate(Files.readString(AXE));
    return run(page, null);
  }

  /** Only what depends on the theme; on a page that was looked at in another one before. */
  static List<String> findingsOfTheme(Page page) {
    return run(page, List.of("color-contrast", "link-in-text-block"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> run(Page page, @Nullable List<String> rules) {
    return (List<String>) page.evaluate(RUN, rules);
  }
}
