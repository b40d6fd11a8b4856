package io.nextplay.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, on the loopback address. */
public final class RunningService implements AutoCloseable {

  /** For a JVM that is to start, answer a little, and end. */
  static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  private static final int LAST_LINES = 40;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final Process process;
  private String key = "";

  /** For H2. */
  public RunningService(String heap, Path folder, String log, Map<String, String> settings)
      throws IOException, InterruptedException {
    this("quarkus-app", heap, folder, log, settings);
  }

  /** The service as it was built into a folder under {@code target}. */
  RunningService(String built, String heap, Path folder, String log, Map<String, String> settings)
      throws IOException, InterruptedException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder command =
        new ProcessBuilder(
            "java",
            "-Xmx" + heap,
            "-Xlog:gc:file=" + folder.resolve(log + ".gc"),
            "-jar",
            "target/" + built + "/quarkus-run.jar");
    command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    command.environment().putAll(settings);
    process =
        command
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(log + ".log").toFile())
            .start();
    while (status("/q/health/ready") != 200) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the service does not start: " + end(folder, log));
      }
      Thread.sleep(200);
    }
  }

  private static String end(Path folder, String log) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(log + ".log"));
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }

  private int status(String path) throws InterruptedException {
    try {
      return http.send(request(path).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0; // nobody listens yet
    }
  }

  /** Where it listens, such as {@code http://127.0.0.1:41234}. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  public JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(text(path));
  }

  public String text(String path) throws IOException, InterruptedException {
    return checked(http.send(request(path).build(), HttpResponse.BodyHandlers.ofString()));
  }

  public JsonNode send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return JSON.readTree(checked(http.send(request, HttpResponse.BodyHandlers.ofString())));
  }

  public long lines(String path) throws IOException, InterruptedException {
    try (var lines = http.send(request(path).build(), HttpResponse.BodyHandlers.ofLines()).body()) {
      return lines.count();
    }
  }

  private static String checked(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    return key.isEmpty() ? request : request.header("X-API-Key", key);
  }

  /** Sends this key from now on. */
  public void use(String apiKey) {
    key = apiKey;
  }

  /**
   * Sends a request with a key and says only what came of it: the status, 0 when nobody answered.
   */
  public int status(String apiKey, String method, String path, String body)
      throws InterruptedException {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create(address() + path))
                  .header("X-API-Key", apiKey)
                  .header("Content-Type", "application/json")
                  .method(method, HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Logs a person in, who makes a key; the roles are JSON strings with commas between. */
  public String newKey(String person, String password, String name, String roles)
      throws IOException, InterruptedException {
    HttpResponse<String> session =
        http.send(
            request("/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(person, password)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    checked(session);
    String cookie = session.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
    HttpResponse<String> made =
        http.send(
            request("/api/v1/keys")
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"name\": \"%s\", \"roles\": [%s]}".formatted(name, roles)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return JSON.readTree(checked(made)).get("key").asText();
  }

  /** Ends the process at once, as kill -9 does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Collects its garbage, so that what it uses afterwards is what it keeps. */
  public void collect() throws IOException, InterruptedException {
    new ProcessBuilder("jcmd", String.valueOf(process.pid()), "GC.run").start().waitFor();
  }

  /** The sum of a metric over all its tags; 0 as long as nobody reported it. */
  public double metric(String name) throws IOException, InterruptedException {
    List<Double> values = new ArrayList<>();
    text("/q/metrics")
        .lines()
        .filter(
            line ->
                line.startsWith(name.contains("{") ? name : name + "{")
                    || line.startsWith(name + " "))
        .forEach(line -> values.add(Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
    return values.stream().mapToDouble(each -> each).sum();
  }

  /**
   * What the process has worked so far, on all cores; unlike time, it is the same on a busy
   * machine.
   */
  public double cpuSeconds() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (process.waitFor(2, TimeUnit.MINUTES)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
