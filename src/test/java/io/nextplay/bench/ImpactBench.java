package io.nextplay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.packaged.Publishing;
import io.nextplay.packaged.RunningService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What it takes to say what a changed cell does to a book of 100,000 stored accounts. Runs the
 * packaged service with a database file.
 *
 * <pre>mvn -q package -DskipTests
 * mvn -q exec:java@impact-bench -Pbench</pre>
 */
public final class ImpactBench {

  private static final int DEMO = 2_000;
  private static final int TIMES = Integer.getInteger("bench.times", 50);
  private static final String HEAP = System.getProperty("bench.heap", "1g");

  /** A folder with a book that an earlier run made. */
  private static final String BOOK = System.getProperty("bench.book", "");

  private static final int ROUNDS = 3;

  private ImpactBench() {}

  /** Prints its findings. */
  public static void main(String[] arguments) throws Exception {
    Path folder = BOOK.isEmpty() ? make() : Path.of(BOOK);
    try (RunningService service = new RunningService(HEAP, folder, "impact", settings(folder))) {
      service.use(
          service.newKey("admin", Publishing.PASSWORD, "rita-" + System.nanoTime(), "\"editor\""));
      for (int round = 1; round <= ROUNDS; round++) { // the first warms up
        measure(service, round);
      }
    }
  }

  private static Path make() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "impact-bench");
    try (RunningService service = new RunningService(HEAP, folder, "load", settings(folder))) {
      while (service.get("/api/v1/portfolio").get("accounts").asInt() < DEMO) {
        Thread.sleep(500);
      }
    }
    long events = LargeBook.multiply(folder, TIMES);
    System.out.printf("book of %,d accounts with %,d events in %s%n", DEMO * TIMES, events, folder);
    return folder;
  }

  private static Map<String, String> settings(Path folder) {
    Map<String, String> settings = new LinkedHashMap<>(LargeBook.settings(folder, "off"));
    settings.put("NEXTPLAY_ADMIN_PASSWORD", Publishing.PASSWORD);
    return settings;
  }

  /** Moves one cut-off, a little further each time. */
  private static void measure(RunningService service, int round) throws Exception {
    String json = "application/json";
    long draft =
        service.send("POST", "/api/v1/drafts", json, "{\"title\": \"moved\"}").get("id").asLong();
    service.send(
        "PATCH",
        "/api/v1/drafts/" + draft + "/tables/expansion-score/Tiers",
        json,
        "{\"edits\": [{\"op\": \"set\", \"cell\": \"A7\", \"value\": \">= 8%d\"}]}"
            .formatted(round));
    double cpu = service.cpuSeconds();
    long start = System.nanoTime();
    JsonNode impact;
    do {
      impact = service.get("/api/v1/drafts/" + draft + "/impact?wait=10");
    } while (!impact.get("state").asText().equals("DONE"));
    double seconds = (System.nanoTime() - start) / 1e9;
    int accounts = impact.at("/progress/decided").asInt();
    System.out.printf(
        "impact of one cell on %,d accounts: %.1f s, %,.0f accounts/s, %.3f ms of CPU each; %,d move%n",
        accounts,
        seconds,
        accounts / seconds,
        (service.cpuSeconds() - cpu) * 1e3 / accounts,
        impact.at("/moved/accounts").asInt());
  }
}
