package io.nextplay.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Tests in a browser, on the packaged service with a small demo book. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class InBrowser {

  static final int WIDE = 1280;
  static final int NARROW = 390;

  private final List<Visitor> visitors = new ArrayList<>();
  private DemoConsole console;
  private Chromium chromium;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Chromium.isInstalled(), "Chromium is not installed");
    console = new DemoConsole(folder);
    console.fill();
    chromium = Chromium.start();
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (console != null) {
      console.close();
    }
  }

  /** No script failed, and the Content-Security-Policy refused nothing. */
  @AfterEach
  void noBrowserComplains() {
    List<String> complaints = visitors.stream().flatMap(Visitor::complaints).toList();
    visitors.forEach(Visitor::close);
    visitors.clear();
    assertThat(complaints).isEmpty();
  }

  DemoConsole console() {
    return console;
  }

  Visitor visitor(int width, ColorScheme theme) {
    Visitor visitor = new Visitor(chromium.browser(), console.address(), width, theme);
    visitors.add(visitor);
    return visitor;
  }

  Visitor visitor() {
    return visitor(WIDE, ColorScheme.LIGHT);
  }

  /** Logs rita in on the way; the answer is the draft's number. */
  static String beginDraft(Visitor rita, String table, String title) {
    rita.open(table);
    rita.press("Edit");
    rita.logIn(DemoConsole.RITA, DemoConsole.PASSWORD); // and goes on with what it was needed for
    rita.dialog().getByLabel(Pattern.compile("for\\?$")).fill(title);
    rita.confirm("Begin a draft");
    rita.settle();
    return rita.page().url().replaceAll(".*draft=(\\d+).*", "$1");
  }

  /** A dialog that stands open, or a cell: in both themes, wide and narrow. */
  static void isFitForEverybody(Visitor visitor) throws IOException {
    visitor.see(visitor.dialog().or(visitor.page().locator(".grid-open")));
    pageIsFitForEverybody(visitor);
  }

  /** The page as it stands: in both themes, wide and narrow. */
  static void pageIsFitForEverybody(Visitor visitor) throws IOException {
    visitor.settle();
    assertThat(Accessibility.findings(visitor.page())).isEmpty();
    visitor.wants(ColorScheme.DARK);
    assertThat(Accessibility.findingsOfTheme(visitor.page())).isEmpty();
    visitor.resize(NARROW);
    assertThat(Accessibility.findings(visitor.page())).isEmpty();
    assertThat(visitor.scrollsSideways()).isFalse();
    visitor.resize(WIDE);
    visitor.wants(ColorScheme.LIGHT);
  }
}
