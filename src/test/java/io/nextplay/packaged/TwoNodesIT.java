package io.nextplay.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one PostgreSQL: what one publishes, the other decides by. */
class TwoNodesIT {

  /** It follows within two seconds; a busy machine may be much slower than that. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void whatOnePublishesTheOtherDecidesBy(@TempDir Path folder) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        RunningService one = node(postgres, folder, "one");
        RunningService other = node(postgres, folder, "other")) {
      Publishing publishing = Publishing.of(one);
      other.use(publishing.editor());
      String first = other.get("/api/v1/releases/active").get("id").asText();

      String second = publishing.publish(publishing.approved("by the first node"));
      assertThat(second).isNotEqualTo(first);
      awaitActive(other, second);
      assertThat(decide(other, "").get("release").asText()).isEqualTo(second);
      assertThat(decide(other, first).get("release").asText()).isEqualTo(first);

      onlyOneOfTwoPublishersWins(one, other, publishing);

      one.kill(); // the other goes on alone
      other.use("");
      Publishing alone = Publishing.of(other);
      String last = alone.publish(alone.approved("by the second node"));
      other.use(alone.editor());
      assertThat(decide(other, "").get("release").asText()).isEqualTo(last);
    }
  }

  private static void onlyOneOfTwoPublishersWins(
      RunningService one, RunningService other, Publishing publishing) throws Exception {
    long mine = publishing.approved("mine");
    long yours = publishing.approved("yours");
    CompletableFuture<Integer> atOne = publish(one, publishing, mine);
    CompletableFuture<Integer> atOther = publish(other, publishing, yours);
    assertThat(List.of(atOne.get(), atOther.get())).containsExactlyInAnyOrder(200, 409);
    one.use(publishing.editor());
    other.use(publishing.editor());
    Instant end = Instant.now().plus(PATIENCE);
    while (!active(one).equals(active(other)) && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(active(one)).isEqualTo(active(other));
  }

  private static CompletableFuture<Integer> publish(
      RunningService node, Publishing publishing, long draft) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return node.status(
                publishing.approver(), "POST", "/api/v1/drafts/" + draft + "/publish", "{}");
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
          }
        });
  }

  private static void awaitActive(RunningService node, String release) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!active(node).equals(release) && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(active(node)).isEqualTo(release);
  }

  private static String active(RunningService node) throws Exception {
    return node.get("/api/v1/releases/active").get("id").asText();
  }

  private static JsonNode decide(RunningService node, String release) throws Exception {
    String pinned = release.isEmpty() ? "" : ", \"release\": \"" + release + "\"";
    return node.send(
        "POST",
        "/api/v1/decisions",
        "application/json",
        "{\"account\": {\"id\": \"acme\", \"healthScore\": 54}" + pinned + "}");
  }

  private static RunningService node(EmbeddedPostgres postgres, Path folder, String name)
      throws Exception {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
    settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
    settings.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
    settings.put("JAVA_TOOL_OPTIONS", RunningService.QUICK_START);
    settings.put("NEXTPLAY_DEMO_ENABLED", "false");
    settings.put("NEXTPLAY_INVARIANT_DECISIONS", "50");
    settings.put("NEXTPLAY_ADMIN_PASSWORD", Publishing.PASSWORD);
    return new RunningService("postgresql-app", "512m", folder, name, settings);
  }
}
