package io.nextplay.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.account.AccountEvent;
import io.nextplay.account.EventMixes;
import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** However other systems report the same events, the same is decided. */
@QuarkusTest
class EventOrderOverHttpTest {

  private static final int BOOKS = 8;
  private static final int MIXES = 3;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Test
  void permutationsRepetitionsAndSplitsLeadToOneDecision() {
    List<DemoAccount> stories =
        DemoBook.accounts(5, BOOKS, LocalDate.ofInstant(now, ZoneOffset.UTC)).toList();
    for (int seed = 0; seed < BOOKS; seed++) {
      Random random = new Random(seed);
      DemoAccount story = stories.get(seed);
      List<AccountEvent> all = EventMixes.events(random, 40, now);
      String once = put(story);
      report(once, List.of(all));
      Map<String, Object> expected = decision(once);
      assertThat(expected).isNotEqualTo(decision(put(story)));
      for (int mix = 0; mix < MIXES; mix++) {
        String other = put(story);
        report(other, EventMixes.reports(all, random));
        assertThat(decision(other)).as("seed %d, mix %d", seed, mix).isEqualTo(expected);
      }
    }
  }

  private static String put(DemoAccount story) {
    String id = "order-" + UUID.randomUUID();
    Map<String, Object> json = new LinkedHashMap<>(story.signals());
    json.put("products", story.products());
    given()
        .contentType(ContentType.JSON)
        .body(json)
        .put("/api/v1/accounts/" + id)
        .then()
        .statusCode(201);
    return id;
  }

  private static void report(String account, List<List<AccountEvent>> reports) {
    for (List<AccountEvent> report : reports) {
      List<Map<String, Object>> events = new ArrayList<>();
      report.forEach(event -> events.add(CloudEvents.of(event, account)));
      CloudEvents.batch(events).then().statusCode(200);
    }
  }

  /** What is right for an account at one fixed moment, without what names it. */
  private Map<String, Object> decision(String account) {
    Map<String, Object> decision =
        given()
            .queryParam("asOf", now.toString())
            .queryParam("trace", true)
            .get("/api/v1/accounts/" + account + "/decision")
            .then()
            .statusCode(200)
            .extract()
            .path("$");
    List.of("id", "accountId", "decidedAt").forEach(decision::remove);
    return decision;
  }
}
