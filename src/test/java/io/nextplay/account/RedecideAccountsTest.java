package io.nextplay.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.nextplay.portfolio.web.SmallBook;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SmallBook.class)
class RedecideAccountsTest {

  private static final String DUE = "update standing set due_at = timestamp '2026-01-01 00:00:00'";

  @Inject RedecideAccounts redecide;
  @Inject AgroalDataSource database;

  private final String id = "redecided-" + UUID.randomUUID();

  @BeforeEach
  void settle() throws InterruptedException {
    SmallBook.await();
    redecide.run();
  }

  @AfterEach
  void erase() {
    given().delete("/api/v1/accounts/" + id);
  }

  @Test
  void nothingIsDoneWhenNothingIsDue() {
    assertThat(redecide.run()).isZero();
  }

  @Test
  void aFirstDecisionIsNoChangeALaterOneIs() {
    put(Map.of("healthScore", 80, "arr", 100));
    changes().body("changes", empty());
    put(Map.of("healthScore", 40, "arr", 100));
    changes()
        .body("changes.what", hasItems("GATE", "NEXT_BEST_ACTION"))
        .body("changes.find { it.what == 'GATE' }.from", equalTo("OPEN"))
        .body("changes.find { it.what == 'GATE' }.to", equalTo("BLOCKED"))
        .body("changes.find { it.what == 'GATE' }.cause", equalTo("ACCOUNT"))
        .body("changes.find { it.what == 'GATE' }.product", equalTo(null));
  }

  @Test
  void changesAreNewestFirstAndTheirPagesMeet() {
    for (int health : new int[] {80, 40, 80, 40}) {
      put(Map.of("healthScore", health));
    }
    List<Integer> all = changes().extract().jsonPath().getList("changes.sequence");
    assertThat(all).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> b - a);
    List<Integer> paged = new ArrayList<>();
    String after = "";
    do {
      var page = given().get("/api/v1/accounts/" + id + "/changes?limit=2" + after).jsonPath();
      paged.addAll(page.getList("changes.sequence"));
      after = page.getString("next") == null ? null : "&after=" + page.getString("next");
    } while (after != null);
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void changesOfNobodyAndBadPagesAreRefused() {
    given().get("/api/v1/accounts/nobody/changes").then().statusCode(404);
    put(Map.of());
    for (String query : List.of("limit=0", "limit=x", "after=x")) {
      given()
          .get("/api/v1/accounts/" + id + "/changes?" + query)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void whatTimeChangesIsRecordedWithTheClockAsCause() throws SQLException {
    put(Map.of("healthScore", 80));
    // as if the account had stood elsewhere until now
    run(
        "update standing set tier = 'EXPANSION_READY', due_at = decided_at where account_id = ?",
        id);
    assertThat(redecide.run()).isEqualTo(1);
    changes()
        .body("changes", hasSize(1))
        .body("changes[0].what", equalTo("TIER"))
        .body("changes[0].from", equalTo("EXPANSION_READY"))
        .body("changes[0].cause", equalTo("CLOCK"));
    given().get("/api/v1/accounts/" + id + "/decisions").then().body("decisions", hasSize(2));
    assertThat(redecide.run()).isZero();
  }

  @Test
  void whenNothingChangedTheLogDoesNotGrow() throws SQLException {
    put(Map.of("healthScore", 80));
    String decision = text("select decision_id from standing where account_id = ?", id);
    run("update standing set release_digest = 'sha256:other', score = 1 where account_id = ?", id);
    assertThat(redecide.run()).isEqualTo(1);
    changes().body("changes", empty());
    given().get("/api/v1/accounts/" + id + "/decisions").then().body("decisions", hasSize(1));
    assertThat(text("select decision_id from standing where account_id = ?", id))
        .isEqualTo(decision);
    assertThat(text("select score from standing where account_id = ?", id)).isNotEqualTo("1.0");
    given().get("/api/v1/accounts/" + id).then().header("ETag", equalTo("\"1\""));
  }

  @Test
  void anotherReleaseIsACause() throws SQLException {
    put(Map.of("healthScore", 80));
    run("update standing set release_digest = 'a', gate = 'BLOCKED' where account_id = ?", id);
    given().get("/api/v1/portfolio").then().body("behind", equalTo(1));
    assertThat(redecide.run()).isEqualTo(1);
    changes().body("changes.what", hasItems("GATE")).body("changes[0].cause", equalTo("RELEASE"));
    given().get("/api/v1/portfolio").then().body("behind", equalTo(0));
  }

  @Test
  void anAccountThatCannotBeDecidedDoesNotStopTheOthers() throws SQLException {
    put(Map.of("healthScore", 80));
    run("update account set signals = '{broken' where id = ?", id);
    run(DUE);
    int accounts = Integer.parseInt(text("select count(*) from standing"));
    assertThat(redecide.run()).isEqualTo(accounts - 1);
    assertThat(text("select retry_at from standing where account_id = ?", id)).isNotNull();
    assertThat(redecide.run()).as("put off").isZero();
    run("update account set signals = '{}' where id = ?", id);
    assertThat(redecide.run()).as("still put off").isZero();
    run("update standing set retry_at = decided_at where account_id = ?", id);
    assertThat(redecide.run()).isEqualTo(1);
    assertThat(text("select retry_at from standing where account_id = ?", id)).isNull();
  }

  @Test
  void twoNodesShareTheWork() throws Exception {
    run(DUE);
    int accounts = Integer.parseInt(text("select count(*) from standing"));
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        runs.add(nodes.submit(redecide::run));
      }
      int sum = 0;
      for (Future<Integer> each : runs) {
        sum += each.get();
      }
      assertThat(sum).isEqualTo(accounts);
    } finally {
      nodes.shutdown();
    }
    assertThat(redecide.run()).isZero();
  }

  @Test
  void anAccountThatIsBeingWrittenIsLeftToItsWriter() throws SQLException {
    put(Map.of("healthScore", 80));
    run(DUE + " where account_id = ?", id);
    try (Connection writer = database.getConnection()) {
      writer.setAutoCommit(false);
      try (PreparedStatement lock =
          writer.prepareStatement("select id from account where id = ? for update")) {
        lock.setString(1, id);
        lock.executeQuery();
        assertThat(redecide.run()).isZero();
      }
      writer.rollback();
    }
    assertThat(redecide.run()).isEqualTo(1);
  }

  @Test
  void erasingAnAccountErasesWhereItStandsAndStood() throws SQLException {
    put(Map.of("healthScore", 80));
    put(Map.of("healthScore", 40));
    for (String table : List.of("standing", "held", "decision_change")) {
      assertThat(text("select count(*) from " + table + " where account_id = ?", id))
          .as(table)
          .isNotEqualTo("0");
    }
    given().delete("/api/v1/accounts/" + id).then().statusCode(204);
    for (String table : List.of("standing", "held", "decision_change")) {
      assertThat(text("select count(*) from " + table + " where account_id = ?", id))
          .as(table)
          .isEqualTo("0");
    }
  }

  @Test
  void metricsSayHowTheClockKeepsUp() throws SQLException {
    put(Map.of("healthScore", 80));
    run(DUE + " where account_id = ?", id);
    redecide.run();
    String metrics = given().get("/q/metrics").asString();
    assertThat(metrics)
        .contains("nextplay_accounts_due ")
        .contains("nextplay_accounts_behind ")
        .contains("nextplay_redecided_total{cause=\"clock\"")
        .contains("nextplay_redecide_late_seconds_max");
  }

  private void put(Map<String, Object> signals) {
    given()
        .contentType("application/json")
        .body(signals)
        .put("/api/v1/accounts/" + id)
        .then()
        .statusCode(greaterThan(199));
  }

  private ValidatableResponse changes() {
    return given().get("/api/v1/accounts/" + id + "/changes").then().statusCode(200);
  }

  private void run(String sql, String... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = statement(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  private String text(String sql, String... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = statement(connection, sql, values);
        ResultSet result = statement.executeQuery()) {
      assertThat(result.next()).isTrue();
      return result.getString(1);
    }
  }

  private static PreparedStatement statement(Connection connection, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }
}
