package io.nextplay.console;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.packaged.Publishing;
import io.nextplay.packaged.RunningService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The packaged service with a small demo book, and people who may log in. */
final class DemoConsole implements AutoCloseable {

  /** May edit. */
  static final String RITA = "rita";

  /** May approve, publish and roll back. */
  static final String SAM = "sam";

  /** Of both. */
  static final String PASSWORD = "a password for tests";

  private static final String JSON = "application/json";
  private static final int ACCOUNTS = 60;

  private final RunningService service;
  private final Publishing publishing;
  private String admin = "";
  private String planner = "";
  private String account = "";
  private String likely = "";
  private String draft = "";

  /** Starts it; without people. */
  DemoConsole(Path folder) throws IOException, InterruptedException {
    service =
        new RunningService(
            "700m",
            folder,
            "console",
            Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:h2:file:" + folder.resolve("db"),
                "NEXTPLAY_ADMIN_PASSWORD",
                Publishing.PASSWORD,
                "NEXTPLAY_DEMO_ACCOUNTS",
                String.valueOf(ACCOUNTS),
                "NEXTPLAY_CLOCK_EVERY",
                "2s"));
    publishing = Publishing.of(service);
  }

  /** Lets people in, and waits until the book is loaded. */
  void fill() throws IOException, InterruptedException {
    admin = service.newKey("admin", Publishing.PASSWORD, "for-tests", "\"admin\", \"client\"");
    planner = service.newKey("admin", Publishing.PASSWORD, "planning", "\"editor\"");
    service.use(admin);
    person(RITA, "editor");
    person(SAM, "approver");
    service.use(publishing.editor());
    while (accounts().size() < ACCOUNTS) {
      Thread.sleep(200);
    }
  }

  private void person(String name, String role) throws IOException, InterruptedException {
    service.send(
        "POST",
        "/api/v1/people",
        JSON,
        "{\"name\": \"%s\", \"password\": \"%s\", \"roles\": [\"%s\"]}"
            .formatted(name, PASSWORD, role));
  }

  private JsonNode accounts() throws IOException, InterruptedException {
    return service.get("/api/v1/accounts?limit=" + ACCOUNTS).get("accounts");
  }

  String address() {
    return service.address();
  }

  /** What the API answers to somebody who may edit. */
  JsonNode get(String path) throws IOException, InterruptedException {
    service.use(publishing.editor());
    return service.get("/api/v1" + path);
  }

  /** The release in force. */
  String release() throws IOException, InterruptedException {
    return get("/releases/active").get("id").asText();
  }

  /** Publishes a release that only says something else; the answer is the one before it. */
  String publishAnother() throws IOException, InterruptedException {
    String before = release();
    publishing.publish(publishing.approved("another remark"));
    return before;
  }

  /** The current decision of the account of a tier that has the lowest score. */
  JsonNode lowestOf(String tier) throws IOException, InterruptedException {
    return decisions(tier).get(0);
  }

  /** Lowest score first. */
  private List<JsonNode> decisions(String tier) throws IOException, InterruptedException {
    List<JsonNode> decisions = new ArrayList<>();
    for (JsonNode account : accounts()) {
      JsonNode decision = get("/accounts/" + account.get("id").asText() + "/decision");
      if (decision.at("/expansion/tier").asText().equals(tier)) {
        decisions.add(decision);
      }
    }
    decisions.sort(Comparator.comparingDouble(each -> each.at("/expansion/score").asDouble()));
    return decisions;
  }

  /** Some account that is worth looking at. */
  String account() throws IOException, InterruptedException {
    if (account.isEmpty()) {
      account = lowestOf("EXPANSION_READY").get("accountId").asText();
    }
    return account;
  }

  /** A new account, the last of the book, whose id and texts are long and without a blank. */
  String longWinded() throws IOException, InterruptedException {
    String id = "z".repeat(100);
    service.use(admin);
    service.send(
        "PUT",
        "/api/v1/accounts/" + id,
        JSON,
        "{\"healthScore\": 82, \"industry\": \"%1$s\", \"plan\": \"%1$s\"}"
            .formatted("w".repeat(900)));
    return id;
  }

  /** Some account that is nearly on top. */
  String likely() throws IOException, InterruptedException {
    if (likely.isEmpty()) {
      List<JsonNode> decisions = decisions("EXPANSION_LIKELY");
      likely = decisions.get(decisions.size() - 1).get("accountId").asText();
    }
    return likely;
  }

  /** The number of an open draft with an example that fails. */
  String draft() throws IOException, InterruptedException {
    if (draft.isEmpty()) {
      service.use(planner);
      String title = "{\"title\": \"More accounts in the business review\"}";
      draft = service.send("POST", "/api/v1/drafts", JSON, title).get("id").asText();
      service.send(
          "PATCH",
          "/api/v1/drafts/" + draft + "/tables/expansion-score/Tiers",
          JSON,
          "{\"edits\": [{\"op\": \"set\", \"cell\": \"A8\", \"value\": \">= 45\"}]}");
    }
    return draft;
  }

  @Override
  public void close() {
    service.close();
  }
}
