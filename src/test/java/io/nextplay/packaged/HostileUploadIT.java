package io.nextplay.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nextplay.table.xlsx.HostileWorkbooks;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The jar with 256 MB of heap gets the heaviest files, one after another, and still decides. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileUploadIT {

  private static final String JSON_TYPE = "application/json";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PASSWORD = "a password for this test";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Each is refused in well under two seconds; the rest is for machines that are busy. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final int port;
  private final Process service;

  HostileUploadIT(@TempDir Path folder) throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder command =
        new ProcessBuilder(
            "java",
            "-Xmx256m",
            "-XX:+ExitOnOutOfMemoryError",
            RunningService.QUICK_START,
            "-jar",
            "target/quarkus-app/quarkus-run.jar");
    command
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "NEXTPLAY_DEMO_ENABLED",
                "false",
                "NEXTPLAY_ADMIN_PASSWORD",
                PASSWORD,
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:h2:file:" + folder.resolve("db")));
    service =
        command.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
  }

  @BeforeAll
  void waitUntilReady() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!ready()) {
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
  void theHeaviestFilesAreRefusedAndItStillDecides() throws IOException, InterruptedException {
    post("/api/v1/session", Map.of("name", "admin", "password", PASSWORD));
    String release = active();
    long draft = post("/api/v1/drafts", Map.of("title", "hostile")).get("id").asLong();
    String workbooks = "/api/v1/drafts/" + draft + "/workbooks/";
    for (Map.Entry<String, byte[]> file : HostileWorkbooks.heavy().entrySet()) {
      HttpResponse<String> answer = put(workbooks + "bad.xlsx", file.getValue());
      assertThat(answer.statusCode()).as(file.getKey()).isIn(413, 422);
      assertThat(answer.headers().firstValue("content-type"))
          .as(file.getKey())
          .contains("application/problem+json");
    }
    assertThat(put(workbooks + "styles.xlsx", HostileWorkbooks.styled(60_000)).statusCode())
        .isEqualTo(200);
    String edit = "{\"edits\": [{\"op\": \"set\", \"cell\": \"A1\", \"value\": \"x\"}]}";
    String table = "/api/v1/drafts/" + draft + "/tables/styles/Rules";
    assertThat(send("PATCH", table, JSON_TYPE, BodyPublishers.ofString(edit)).statusCode())
        .isEqualTo(409);
    assertThat(active()).isEqualTo(release);
    Map<String, Object> facts = Map.of("account", Map.of("id", "acme", "healthScore", 54));
    assertThat(post("/api/v1/decisions", facts).at("/gate/status").asText()).isEqualTo("BLOCKED");
    assertThat(service.isAlive()).isTrue();
  }

  private String active() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send("GET", "/api/v1/releases", JSON_TYPE, BodyPublishers.noBody());
    return JSON.readTree(answer.body()).findValue("digest").asText();
  }

  private JsonNode post(String path, Object body) throws IOException, InterruptedException {
    BodyPublisher json = BodyPublishers.ofString(JSON.writeValueAsString(body));
    HttpResponse<String> answer = send("POST", path, JSON_TYPE, json);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> put(String path, byte[] file)
      throws IOException, InterruptedException {
    return send("PUT", path, XLSX, BodyPublishers.ofByteArray(file));
  }

  private HttpResponse<String> send(String method, String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", type)
            .timeout(PATIENCE)
            .method(method, body)
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private boolean ready() throws InterruptedException {
    try {
      return send("GET", "/q/health/ready", "text/plain", BodyPublishers.noBody()).statusCode()
          == 200;
    } catch (IOException e) {
      return false; // nobody listens yet
    }
  }
}
