package io.nextplay.bench;

import io.nextplay.packaged.Publishing;
import io.nextplay.packaged.RunningService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What publishing costs: how long it takes, what requests notice of it, and whether memory stays
 * flat over many.
 *
 * <pre>mvn -q package -DskipTests
 * mvn -q exec:java@publish-bench -Pbench</pre>
 */
public final class PublishBench {

  private static final int PUBLISHES = Integer.getInteger("bench.publishes", 500);
  private static final int UNDER_LOAD = Integer.getInteger("bench.under.load", 50);
  private static final int LARGE = 2;
  private static final int ROWS = 9_990; // with the head, a sheet has at most 10,000
  private static final String ACCOUNT = "{\"account\": {\"id\": \"acme\", \"healthScore\": 54}}";
  private static final int MOST_REQUESTS = 1_000_000;

  private PublishBench() {}

  /** Prints its findings. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "publish-bench");
    Map<String, String> settings =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath() + ";WRITE_DELAY=0",
            "NEXTPLAY_DEMO_ENABLED",
            "false",
            "NEXTPLAY_INVARIANT_DECISIONS",
            "50",
            "NEXTPLAY_ADMIN_PASSWORD",
            Publishing.PASSWORD);
    try (RunningService service = new RunningService("1g", folder, "publish", settings)) {
      Publishing publishing = Publishing.of(service);
      underLoad(service, publishing);
      many(service, publishing);
      large(service, publishing); // last, for its table stays, and every check looks at it
    }
  }

  private static void underLoad(RunningService service, Publishing publishing) throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger others = new AtomicInteger();
    double[] millis = new double[MOST_REQUESTS];
    AtomicInteger requests = new AtomicInteger();
    Thread load =
        new Thread(
            () -> {
              try {
                while (!done.get() && requests.get() < MOST_REQUESTS) {
                  long start = System.nanoTime();
                  int status =
                      service.status(publishing.editor(), "POST", "/api/v1/decisions", ACCOUNT);
                  millis[requests.getAndIncrement()] = (System.nanoTime() - start) / 1e6;
                  others.addAndGet(status / 100 == 2 ? 0 : 1);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    load.start();
    double[] publishes = new double[UNDER_LOAD];
    for (int i = 0; i < UNDER_LOAD; i++) {
      long draft = publishing.approved("under load " + i);
      long start = System.nanoTime();
      publishing.publish(draft);
      publishes[i] = (System.nanoTime() - start) / 1e6;
    }
    done.set(true);
    load.join();
    double[] all = Arrays.copyOf(millis, requests.get());
    System.out.printf(
        "%d publishes under load: %s; %,d decisions meanwhile, %d not 2xx, %s%n",
        UNDER_LOAD, quantiles(publishes), all.length, others.get(), quantiles(all));
  }

  /** From the request to the first decision of the new release, with a table of 10,000 rows. */
  private static void large(RunningService service, Publishing publishing) throws Exception {
    for (int i = 0; i < LARGE; i++) {
      long start = System.nanoTime();
      long draft = publishing.approvedWith(LargeRouting.sheet(ROWS), "large " + i);
      double made = (System.nanoTime() - start) / 1e9;
      start = System.nanoTime();
      String release = publishing.publish(draft);
      double published = (System.nanoTime() - start) / 1e6;
      service.use(publishing.editor());
      String decided =
          service
              .send("POST", "/api/v1/decisions", "application/json", ACCOUNT)
              .get("release")
              .asText();
      if (!decided.equals(release)) {
        throw new IllegalStateException(decided + " decided, not " + release);
      }
      System.out.printf(
          "a table of %,d rows: written, checked and approved in %.1f s, published in %.0f ms,"
              + " first decision after %.0f ms%n",
          ROWS, made, published, (System.nanoTime() - start) / 1e6);
    }
  }

  private static void many(RunningService service, Publishing publishing) throws Exception {
    for (int i = 0; i <= PUBLISHES; i++) {
      publishing.publish(publishing.approved("one of many " + i));
      if (i % (PUBLISHES / 5) == 0) {
        service.collect();
        System.out.printf(
            "after %3d publishes: heap after collection %.0f MB, other memory %.0f MB, %.0f classes%n",
            i,
            service.metric("jvm_memory_used_bytes{area=\"heap\"") / 1e6,
            service.metric("jvm_memory_used_bytes{area=\"nonheap\"") / 1e6,
            service.metric("jvm_classes_loaded_classes"));
      }
    }
  }

  private static String quantiles(double[] millis) {
    Arrays.sort(millis);
    return "p50 %.1f ms, p99 %.1f ms"
        .formatted(millis[millis.length / 2], millis[millis.length * 99 / 100]);
  }
}
