package io.nextplay.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.nextplay.packaged.Publishing;
import io.nextplay.packaged.RunningService;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the page takes in a browser, on the packaged service with the demo book of 2,000 accounts:
 * what is loaded first, how long the hand waits, and how fast a cell of 1,000 rows is edited.
 *
 * <pre>mvn -q package -DskipTests
 * mvn -q -Pbench exec:java@console-bench</pre>
 */
public final class ConsoleBench {

  private static final int ACCOUNTS = 2_000;
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 20);
  private static final int ROWS = 1_000;
  private static final int WIDE = 1280;

  /** A service that runs already, instead of one of its own. */
  private static final String SERVICE = System.getProperty("bench.service", "");

  private static final String LOADED =
      """
      () => {
        // what the page brings for later, once it is there, is no part of it
        const [later] = performance.getEntriesByName("preload");
        const first = (entry) => !later || entry.startTime < later.startTime;
        const of = (entry) => ({ name: entry.name, bytes: entry.encodedBodySize });
        return [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].filter(first).map(of);
      }
      """;

  private static final PrintStream OUT = System.out;

  private final Chromium chromium;
  private final String address;

  private ConsoleBench(Chromium chromium, String address) {
    this.chromium = chromium;
    this.address = address;
  }

  /** Prints its findings. */
  public static void main(String[] arguments) throws Exception {
    if (!SERVICE.isEmpty()) {
      run(SERVICE);
      return;
    }
    Path folder = Files.createTempDirectory(Path.of("target"), "console-bench");
    try (RunningService service = new RunningService("1g", folder, "service", settings(folder))) {
      JsonNode portfolio;
      do {
        Thread.sleep(500);
        portfolio = service.get("/api/v1/portfolio");
      } while (portfolio.get("accounts").asInt() < ACCOUNTS);
      run(service.address());
    }
  }

  private static Map<String, String> settings(Path folder) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath(),
        "NEXTPLAY_ADMIN_PASSWORD",
        Publishing.PASSWORD);
  }

  private static void run(String address) {
    try (Chromium chromium = Chromium.start()) {
      ConsoleBench bench = new ConsoleBench(chromium, address);
      bench.firstLoad("/");
      bench.firstLoad("/portfolio");
      OUT.println("| | times | median ms | p95 ms | most ms |\n|---|---|---|---|---|");
      for (int round = 0; round < 2; round++) { // the first warms the service up
        List<Stopwatch> watches = new ArrayList<>(bench.reading());
        watches.addAll(bench.editing());
        if (round > 0) {
          watches.forEach(OUT::println);
        }
      }
    }
  }

  private Visitor visitor() {
    return new Visitor(chromium.browser(), address, WIDE, ColorScheme.LIGHT);
  }

  /** With an empty cache. */
  private void firstLoad(String path) {
    try (Visitor visitor = visitor()) {
      visitor.open(path);
      long page = 0;
      long answers = 0;
      for (Object each : (List<?>) visitor.page().evaluate(LOADED)) {
        Map<?, ?> entry = (Map<?, ?>) each;
        long bytes = entry.get("bytes") instanceof Number number ? number.longValue() : 0;
        if (String.valueOf(entry.get("name")).contains("/api/")) {
          answers += bytes;
        } else {
          page += bytes;
        }
      }
      OUT.printf(
          Locale.ROOT,
          "first load of %s: %.1f kB of page, %.1f kB of answers%n",
          path,
          page / 1e3,
          answers / 1e3);
    }
  }

  /** Each view with nothing of it in the page's memory; its scripts are in the browser's cache. */
  private List<Stopwatch> reading() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.page();
      Stopwatch queue = new Stopwatch(page, "open the retention queue");
      Stopwatch account = new Stopwatch(page, "open an account of the queue");
      Stopwatch tab = new Stopwatch(page, "open its history");
      Stopwatch back = new Stopwatch(page, "back to the queue");
      Stopwatch portfolio = new Stopwatch(page, "open the portfolio");
      Stopwatch cell = new Stopwatch(page, "open the accounts of a cell");
      Stopwatch sheet = new Stopwatch(page, "open a table");
      for (int round = 0; round < ROUNDS; round++) {
        visitor.open("/queue/expansion");
        Locator link = page.locator(".queue-account a").nth(round);
        String name = link.innerText();
        account.measure("click", "main #score", "", link::click);
        visitor.settle();
        Locator history = page.getByText("History", new Page.GetByTextOptions().setExact(true));
        tab.measure("click", "main [role=tabpanel] h2", "", history::click);
        visitor.settle();
        back.measure("click", ".queue-account", name, navigation(page, "Queue")::click);
        visitor.settle();
        Locator retention = page.locator(".tabs a").nth(1);
        queue.measure("click", "h1", "Retention", retention::click);
        visitor.settle();
        portfolio.measure("click", ".heat td a", "", navigation(page, "Portfolio")::click);
        visitor.settle();
        Locator figure = page.locator(".heat-card .heat td a").nth(round % 8);
        cell.measure("click", ".table .strong", "", figure::click);
        visitor.settle();
        visitor.open("/tables/health-gates/Gates");
        navigation(page, "Tables").click();
        visitor.settle();
        Locator table = page.locator("main .card a[href^='/tables/']").nth(round);
        sheet.measure("click", "main table tbody tr", "", table::click);
      }
      return List.of(queue, account, tab, back, portfolio, cell, sheet);
    }
  }

  private static Locator navigation(Page page, String name) {
    return page.locator("nav[aria-label=Pages]")
        .getByText(name, new Locator.GetByTextOptions().setExact(true));
  }

  /** In a sheet to which {@link #ROWS} rows were pasted. */
  private List<Stopwatch> editing() {
    try (Visitor visitor = visitor()) {
      Page page = visitor.page();
      visitor.isAdmin();
      visitor.open("/tables/expansion-score/Growth");
      visitor.press("Edit");
      visitor.dialog().locator("input").fill("a bench");
      visitor.confirm("Begin a draft");
      visitor.settle();
      visitor.putOnClipboard(rows(ROWS));
      page.locator("table.grid").focus();
      visitor.keys("Control+End", "Control+Enter", "Home");
      Stopwatch paste = new Stopwatch(page, "paste 1,000 rows");
      String last = String.valueOf(99 + ROWS);
      paste.measure("keydown", ".grid-bar .primary", "changes", () -> visitor.keys("Control+v"));
      visitor.keys("Control+End");
      visitor.see(page.getByText("[" + last).first());
      return editing(visitor, paste);
    }
  }

  private static List<Stopwatch> editing(Visitor visitor, Stopwatch paste) {
    Page page = visitor.page();
    Stopwatch open = new Stopwatch(page, "a key into a cell, until it is open");
    Stopwatch commit = new Stopwatch(page, "Enter, until the cell shows its text");
    Stopwatch insert = new Stopwatch(page, "insert a row");
    Stopwatch move = new Stopwatch(page, "go down a row");
    for (int round = 0; round < ROUNDS; round++) {
      visitor.keys("Control+Home", "PageDown", "PageDown", "PageDown", "ArrowRight");
      String text = "> " + (5_000 + round);
      open.measure("keydown", ".grid-input", "", () -> visitor.keys(">"));
      visitor.type(text.substring(1));
      commit.measure("keydown", "td[data-column]", text, () -> visitor.keys("Enter"));
      String row = page.locator("tr:has(td[data-active])").getAttribute("data-index");
      String below = "tr[data-index='" + (Integer.parseInt(row) + 1) + "'] td[data-active]";
      move.measure("keydown", below, "", () -> visitor.keys("ArrowDown"));
      String fresh = "tr[data-index='" + (Integer.parseInt(row) + 2) + "'] td[data-active]";
      insert.measure("keydown", fresh, "", () -> visitor.keys("Control+Enter"));
      visitor.keys("Control+z");
    }
    return List.of(paste, open, commit, move, insert);
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\t[%d..%d)\t\t\t0.1\tpasted".formatted(100 + i, 101 + i))
        .collect(Collectors.joining("\r\n"));
  }
}
