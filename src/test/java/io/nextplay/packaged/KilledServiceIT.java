package io.nextplay.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service is killed at random while releases are published and accounts written, and comes back
 * with one whole release and every write that it acknowledged. {@code -Dkill.rounds=200} for the
 * long run.
 */
class KilledServiceIT {

  private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
  private static final int LONGEST_MILLIS = 4_000;
  private static final int PATIENCE = 5;

  /** The last release that was acknowledged; null before the first. */
  private final AtomicReference<@Nullable String> acknowledged = new AtomicReference<>();

  /** Why publishing was refused while the service lived. */
  private final Queue<Exception> refused = new ConcurrentLinkedQueue<>();

  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger published = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();

  @Test
  void nothingAcknowledgedIsLostAndOneWholeReleaseIsInForce(
      @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
    Random random = new Random(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      RunningService service =
          new RunningService("512m", folder, "round" + round, settings(folder));
      try {
        round(service, round * 1_000_000, random);
      } finally {
        service.kill(); // also when the round fails
      }
    }
    try (RunningService last = new RunningService("512m", folder, "last", settings(folder))) {
      checkKept(last, Publishing.of(last));
    }
    System.out.printf(
        "%d kills: %d releases and %,d writes acknowledged, none lost; refused: %s%n",
        ROUNDS, published.get(), writes.get(), refused);
    assertThat(writes.get()).isPositive();
  }

  private void round(RunningService service, int start, Random random) throws Exception {
    Publishing publishing = Publishing.of(service);
    checkKept(service, publishing);
    publishing.discardOpen(); // every kill leaves one, and there may only be so many
    Thread publisher = new Thread(() -> publish(publishing, start));
    Thread writer = new Thread(() -> write(service, publishing, start));
    publisher.start();
    writer.start();
    waitForOne(publisher);
    Thread.sleep(random.nextInt(LONGEST_MILLIS)); // somewhere in the next drafts
    service.kill();
    publisher.join();
    writer.join();
  }

  /** At least one release is to be acknowledged in each round, however busy the machine is. */
  private void waitForOne(Thread publisher) throws InterruptedException {
    int before = published.get();
    while (publisher.isAlive() && published.get() == before) {
      Thread.sleep(20);
    }
    assertThat(published.get()).as("refused: %s", refused).isGreaterThan(before);
  }

  private static Map<String, String> settings(Path folder) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
        "JAVA_TOOL_OPTIONS",
        RunningService.QUICK_START,
        "NEXTPLAY_DEMO_ENABLED",
        "false",
        "NEXTPLAY_INVARIANT_DECISIONS",
        "50",
        "NEXTPLAY_ADMIN_PASSWORD",
        Publishing.PASSWORD);
  }

  private void checkKept(RunningService service, Publishing publishing)
      throws IOException, InterruptedException {
    service.use(publishing.editor());
    JsonNode active = service.get("/api/v1/releases/active");
    String expected = acknowledged.get();
    if (expected != null) {
      // one that was stored when the kill came may be newer than what was acknowledged
      assertThat(number(active.get("id").asText())).isGreaterThanOrEqualTo(number(expected));
    }
    assertThat(service.get("/api/v1/releases/active/tables").get("tables").size())
        .isGreaterThan(20);
    assertThat(
            service
                .send(
                    "POST",
                    "/api/v1/decisions",
                    "application/json",
                    "{\"account\": {\"id\": \"acme\", \"healthScore\": 54}}")
                .at("/releaseDigest"))
        .isEqualTo(active.get("digest"));
    if (written.get() > 0) {
      assertThat(service.get("/api/v1/accounts/written").at("/arr").asInt())
          .isGreaterThanOrEqualTo(written.get());
    }
  }

  private static int number(String release) {
    return Integer.parseInt(release.substring(release.indexOf('.') + 1));
  }

  private void publish(Publishing publishing, int start) {
    int refusedInARow = 0;
    for (int i = 0; refusedInARow < PATIENCE; i++) {
      try {
        acknowledged.set(publishing.publish(publishing.approved("note " + (start + i))));
        published.incrementAndGet();
        refusedInARow = 0;
      } catch (IllegalStateException e) {
        refused.add(e); // an answer, so it lives; a busy database may ask to try again
        refusedInARow++;
      } catch (IOException | InterruptedException killed) {
        return; // what the round is about
      }
    }
  }

  private void write(RunningService service, Publishing publishing, int start) {
    try {
      for (int i = 1; ; i++) {
        int status =
            service.status(
                publishing.editor(),
                "PUT",
                "/api/v1/accounts/written",
                "{\"arr\": " + (start + i) + "}");
        if (status / 100 != 2) {
          return;
        }
        written.set(start + i);
        writes.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
