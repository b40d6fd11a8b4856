package io.nextplay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.packaged.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a book of 100,000 stored accounts costs: deciding all of them again after a release, and
 * reading queues, portfolio, ledger and export. Runs the packaged service with a database file and
 * takes many minutes; not a JMH benchmark, for its unit of work is a minute.
 *
 * <pre>mvn -q package -DskipTests
 * mvn -q exec:java@portfolio-bench -Pbench</pre>
 */
public final class PortfolioBench {

  private static final int DEMO = 2_000;
  private static final int TIMES = Integer.getInteger("bench.times", 50);
  private static final String HEAP = System.getProperty("bench.heap", "1g");
  private static final int READS = Integer.getInteger("bench.reads", 100);
  private static final int DEEP = 100;
  private static final Pattern HEAP_USE = Pattern.compile("(\\d+)M->(\\d+)M\\(");

  private PortfolioBench() {}

  /** Prints its findings. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "portfolio-bench");
    long start = System.nanoTime();
    load(folder);
    System.out.printf("%,d demo accounts imported: %.1f s%n", DEMO, seconds(start));
    start = System.nanoTime();
    long events = LargeBook.multiply(folder, TIMES);
    System.out.printf(
        "book of %,d accounts with %,d events made: %.1f s, %,d MB%n",
        DEMO * TIMES, events, seconds(start), size(folder));
    redecide(folder);
    read(folder);
  }

  private static void load(Path folder) throws Exception {
    try (RunningService service =
        new RunningService(HEAP, folder, "load", LargeBook.settings(folder, "off"))) {
      while (service.get("/api/v1/portfolio").get("accounts").asInt() < DEMO) {
        Thread.sleep(500);
      }
    }
  }

  private static void redecide(Path folder) throws Exception {
    try (RunningService service =
        new RunningService(HEAP, folder, "redecide", LargeBook.settings(folder, "1s"))) {
      long start = System.nanoTime();
      double cpu = service.cpuSeconds();
      double decided;
      do {
        Thread.sleep(1_000);
        decided = service.metric("nextplay_redecided_total");
      } while (decided < DEMO * TIMES);
      double seconds = seconds(start);
      System.out.printf(
          "%,.0f accounts decided again: %.1f s, %,.0f accounts/s, %.2f ms of CPU each%n",
          decided, seconds, decided / seconds, (service.cpuSeconds() - cpu) * 1e3 / decided);
    }
    int[] peak = peak(folder.resolve("redecide.gc"));
    System.out.printf(
        "peak heap: %,d MB used, %,d MB after a collection (-Xmx%s)%n", peak[0], peak[1], HEAP);
  }

  private static void read(Path folder) throws Exception {
    try (RunningService service =
        new RunningService(HEAP, folder, "read", LargeBook.settings(folder, "off"))) {
      String deep = deep(service);
      for (int round = 0; round < 2; round++) { // the first warms up
        System.out.println(round == 0 ? "-- cold" : "-- warm");
        time(service, "queue, first page", "/api/v1/queues/retention?limit=50");
        time(service, "queue, page " + DEEP, "/api/v1/queues/retention?limit=200&after=" + deep);
        time(service, "queue, filtered", "/api/v1/queues/expansion?owner=SALES&region=APAC");
        time(service, "queue, none matches", "/api/v1/queues/nurture?owner=SALES&product=core");
        time(service, "portfolio", "/api/v1/portfolio");
        time(service, "accounts of a cell", "/api/v1/portfolio/accounts?cell=A1");
        time(
            service,
            "accounts ready for a product",
            "/api/v1/portfolio/accounts?readiness=analytics:READY_NOW");
        time(service, "ledger", "/api/v1/portfolio/ledger");
      }
      timeEvents(service);
      long start = System.nanoTime();
      long lines = service.lines("/api/v1/portfolio/decisions.csv");
      System.out.printf("export: %,d lines, %,.0f lines/s%n", lines, lines / seconds(start));
    }
  }

  private static String deep(RunningService service) throws IOException, InterruptedException {
    String after = "";
    for (int page = 1; page < DEEP; page++) {
      JsonNode next = service.get("/api/v1/queues/retention?limit=200" + after).get("next");
      if (next.isNull()) {
        break;
      }
      after = "&after=" + next.asText();
    }
    return after.replace("&after=", "");
  }

  /** Every read comes after a change, so that no answer is an old one kept by the database. */
  private static void time(RunningService service, String what, String path)
      throws IOException, InterruptedException {
    double[] reads = new double[READS];
    double[] changes = new double[READS];
    for (int i = 0; i < READS; i++) {
      long start = System.nanoTime();
      service.send(
          "PUT",
          "/api/v1/accounts/changed-" + i % 10,
          "application/json",
          "{\"arr\": %d, \"healthScore\": %d, \"segment\": \"MID\"}".formatted(i, i));
      changes[i] = 1e3 * seconds(start);
      start = System.nanoTime();
      service.text(path);
      reads[i] = 1e3 * seconds(start);
    }
    System.out.printf("%-20s %s; PUT before it %s%n", what, quantiles(reads), quantiles(changes));
  }

  /** From the event to the new decision, for accounts that have their share of events already. */
  private static void timeEvents(RunningService service) throws IOException, InterruptedException {
    JsonNode accounts = service.get("/api/v1/accounts?limit=" + READS).get("accounts");
    double[] millis = new double[READS];
    for (int i = 0; i < READS; i++) {
      String event =
          """
          {"specversion": "1.0", "source": "bench", "id": "%d", "type": "product.login",
           "subject": "%s", "time": "%s"}"""
              .formatted(i, accounts.get(i).get("id").asText(), Instant.now());
      long start = System.nanoTime();
      service.send("POST", "/api/v1/events", "application/cloudevents+json", event);
      millis[i] = 1e3 * seconds(start);
    }
    System.out.printf("POST of an event: %s%n", quantiles(millis));
  }

  private static String quantiles(double[] millis) {
    Arrays.sort(millis);
    return "p50 %.1f ms, p95 %.1f ms"
        .formatted(millis[millis.length / 2], millis[millis.length * 95 / 100]);
  }

  private static int[] peak(Path log) throws IOException {
    int[] peak = {0, 0};
    for (String line : Files.readAllLines(log)) {
      Matcher use = HEAP_USE.matcher(line);
      if (use.find()) {
        peak[0] = Math.max(peak[0], Integer.parseInt(use.group(1)));
        peak[1] = Math.max(peak[1], Integer.parseInt(use.group(2)));
      }
    }
    return peak;
  }

  private static long size(Path folder) throws IOException {
    return Files.size(folder.resolve("nextplay.mv.db")) / 1_000_000;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
