package io.nextplay.console;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds on a page. The page's build installs it ({@code src/main/webui}). */
final class Accessibility {

  private static final Path AXE = Path.of("src/main/webui/node_modules/axe-core/axe.min.js");

  private static final String RUN =
      """
      async () => {
        const result = await axe.run(document, { resultTypes: ["violations"] });
        return result.violations.flatMap((rule) =>
          rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
      }
      """;

  private Accessibility() {}

  /** Each element that breaks a rule, with what is wrong; of WCAG and of good practice. */
  @SuppressWarnings("unchecked")
  static List<String> findings(Page page) throws IOException {
    page.evaluate(Files.readString(AXE));
    return (List<String>) page.evaluate(RUN);
  }
}
