package io.nextplay.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The jar, started with the shipped workbooks, a new H2 file and a small heap. */
@TestInstance(Lifecycle.PER_CLASS)
class PackagedServiceIT {

  private static final int LINES = 20_000;
  private static final int EVERY_BAD_LINE = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final Process service;

  PackagedServiceIT(@TempDir Path folder) throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder command =
        new ProcessBuilder(
            "java",
            "-Xmx256m",
            RunningService.QUICK_START,
            "-jar",
            "target/quarkus-app/quarkus-run.jar");
    command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    command.environment().put("NEXTPLAY_DEMO_ENABLED", "false");
    command.environment().put("NEXTPLAY_ACCESS_ANONYMOUS", "client");
    command
        .environment()
        .put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:h2:file:" + folder.resolve("db"));
    service =
        command.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
  }

  @BeforeAll
  void waitUntilReady() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (status("/q/health/ready") != 200) {
      assertThat(service.isAlive() && System.nanoTime() < end).as("the service starts").isTrue();
      Thread.sleep(200);
    }
  }

  @AfterAll
  void stop() throws InterruptedException {
    service.destroy();
    if (!service.waitFor(30, TimeUnit.SECONDS)) {
      service.destroyForcibly();
    }
  }

  @Test
  void decidesByTheShippedWorkbooks() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            request("/api/v1/decisions", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"account\": {\"id\": \"acme\", \"healthScore\": 54}}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    JsonNode decision = JSON.readTree(answer.body());
    assertThat(decision.at("/gate/status").asText()).isEqualTo("BLOCKED");
    assertThat(decision.at("/gate/reasons/0/row").asText()).isEqualTo("health-gates.xlsx!Gates!8");
    assertThat(decision.at("/nextBestAction/play").asText()).isEqualTo("FIX_HEALTH");
  }

  @Test
  void streamsABatchLargerThanItsHeapInOrder(@TempDir Path folder)
      throws IOException, InterruptedException {
    HttpResponse<Stream<String>> answer =
        http.send(
            request("/api/v1/decisions/batch", "application/x-ndjson")
                .timeout(Duration.ofMinutes(5))
                .POST(HttpRequest.BodyPublishers.ofFile(lines(folder.resolve("lines"))))
                .build(),
            HttpResponse.BodyHandlers.ofLines());
    int line = 0;
    for (Iterator<String> lines = answer.body().iterator(); lines.hasNext(); line++) {
      String each = lines.next();
      assertThat(each)
          .contains(
              line % EVERY_BAD_LINE == 0
                  ? "\"line\":" + (line + 1)
                  : "\"accountId\":\"a" + line + "\"");
    }
    assertThat(line).isEqualTo(LINES);
  }

  @Test
  void theMetricsCountTheConsoleAsOne() throws IOException, InterruptedException {
    opened("/accounts/counted-once");
    assertThat(opened("/q/metrics").body())
        .contains("uri=\"/console\"")
        .doesNotContain("counted-once");
  }

  @Test
  void servesThePageAtItsOwnAddresses() throws IOException, InterruptedException {
    for (String path : List.of("/", "/queue/expansion", "/accounts/acme.com")) {
      HttpResponse<String> page = opened(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).contains("<div id=\"root\">");
      assertThat(page.headers().allValues("Content-Security-Policy"))
          .as(path)
          .singleElement()
          .asString()
          .contains("script-src 'self';")
          .doesNotContain("unsafe");
      assertThat(page.headers().allValues("Cache-Control")).as(path).containsExactly("no-cache");
    }
  }

  @Test
  void theServiceKeepsItsAddressesBesideThePage() throws IOException, InterruptedException {
    for (String path : List.of("/api/nothing", "/q/nothing", "/assets/nothing.js")) {
      HttpResponse<String> nothing = opened(path);
      assertThat(nothing.statusCode()).as(path).isEqualTo(404);
      assertThat(nothing.body()).as(path).contains("/problems/not-found");
    }
    HttpResponse<String> swagger = opened("/q/swagger-ui/");
    assertThat(swagger.statusCode()).isEqualTo(200);
    assertThat(swagger.headers().allValues("Content-Security-Policy")).isEmpty();
  }

  private HttpResponse<String> opened(String path) throws IOException, InterruptedException {
    return http.send(
        request(path, "text/plain").header("Accept", "text/html,*/*;q=0.8").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Path lines(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < LINES; i++) {
        out.write(
            i % EVERY_BAD_LINE == 0
                ? "{\"account\": {\"id\": \"bad\", \"helthScore\": 1}}\n"
                : "{\"account\": {\"id\": \"a%d\", \"healthScore\": %d, \"nps\": %d, \"seatUtilisation\": 0.9}}%n"
                    .formatted(i, 40 + i % 60, i % 11));
      }
    }
    return file;
  }

  private int status(String path) throws InterruptedException {
    try {
      return http.send(
              request(path, "text/plain").GET().build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0; // nobody listens yet
    }
  }

  private HttpRequest.Builder request(String path, String type) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", type);
  }
}
