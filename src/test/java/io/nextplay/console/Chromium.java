package io.nextplay.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the system, without a window. Not thread-safe. */
final class Chromium implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  /** It may run as root, and calls nobody but the service. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright) {
    this.playwright = playwright;
    this.browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS));
  }

  /** Whether it is there; {@code .ci/run} installs it. */
  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** Starts it; Playwright does not look for one of its own. */
  static Chromium start() {
    Map<String, String> settings = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return new Chromium(Playwright.create(new Playwright.CreateOptions().setEnv(settings)));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close(); // and the browser with it
  }
}
