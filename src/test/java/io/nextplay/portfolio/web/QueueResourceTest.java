package io.nextplay.portfolio.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SmallBook.class)
class QueueResourceTest {

  private static final Map<String, Set<String>> MOTIONS =
      Map.of(
          "expansion", Set.of("UPSELL", "CROSS_SELL", "SEATS"),
          "retention", Set.of("RETENTION"),
          "nurture", Set.of("NURTURE"));

  private static final Comparator<Map<String, Object>> RANK =
      Comparator.comparing((Map<String, Object> each) -> -number(each, "priority"))
          .thenComparing(each -> each.get("arr") == null ? 1e300 : -number(each, "arr"))
          .thenComparing(each -> String.valueOf(each.get("accountId")));

  @BeforeEach
  void load() throws InterruptedException {
    SmallBook.await();
  }

  @Test
  void everyAccountStandsInExactlyOneQueueThatOfItsMotion() {
    Map<Object, String> queueOf = new HashMap<>();
    MOTIONS.forEach(
        (queue, motions) ->
            Book.queue(queue, "", 37)
                .forEach(
                    entry -> {
                      assertThat(queueOf.put(entry.get("accountId"), queue)).isNull();
                      assertThat(motions).contains((String) entry.get("motion"));
                    }));
    List<Map<String, Object>> decisions = Book.decisions();
    assertThat(queueOf).hasSameSizeAs(decisions);
    for (Map<String, Object> decision : decisions) {
      String queue = queueOf.get(decision.get("accountId"));
      assertThat(MOTIONS.get(queue))
          .contains((String) Book.at(decision, "nextBestAction", "motion"));
      if ("BLOCKED".equals(Book.at(decision, "gate", "status"))) {
        assertThat(queue).isNotEqualTo("expansion");
      }
    }
  }

  @Test
  void aQueueIsRankedAndItsPagesMeet() {
    for (String queue : MOTIONS.keySet()) {
      List<Map<String, Object>> whole = Book.queue(queue, "", 200);
      assertThat(whole).isNotEmpty().isSortedAccordingTo(RANK);
      assertThat(Book.queue(queue, "", 7)).isEqualTo(whole);
    }
  }

  @Test
  void anEntrySaysWhatItsDecisionSays() {
    Map<String, Object> entry = Book.queue("expansion", "", 200).get(0);
    Map<String, Object> decision =
        given().get("/api/v1/decisions/" + entry.get("decisionId")).jsonPath().getMap("");
    assertThat(entry)
        .containsEntry("accountId", decision.get("accountId"))
        .containsEntry("tier", Book.at(decision, "expansion", "tier"))
        .containsEntry("cell", Book.at(decision, "upsell", "cell"))
        .containsEntry("segment", decision.get("segment"));
    for (String field :
        List.of("play", "title", "motion", "product", "owner", "channel", "dueBy", "priority")) {
      assertThat(entry).containsEntry(field, Book.at(decision, "nextBestAction", field));
    }
    assertThat(Book.at(decision, "nextBestAction", "reasons")).asString().contains(reason(entry));
  }

  private static String reason(Map<String, Object> entry) {
    return (String) ((List<?>) Objects.requireNonNull(entry.get("reasons"))).get(0);
  }

  @Test
  void filtersTakeAwayAllOthersAndOnlyThose() {
    Map<String, Object> any = Book.queue("expansion", "", 200).get(0);
    for (String field : List.of("owner", "segment", "sizeSegment", "region", "product")) {
      if (any.get(field) != null) {
        List<Map<String, Object>> expected = new ArrayList<>(Book.queue("expansion", "", 200));
        expected.removeIf(each -> !any.get(field).equals(each.get(field)));
        assertThat(Book.queue("expansion", "&" + field + "=" + any.get(field), 50))
            .as(field)
            .isEqualTo(expected);
      }
    }
    assertThat(Book.queue("expansion", "&owner=REVOPS&sizeSegment=ENT", 50)).isEmpty();
  }

  @Test
  void filtersThatCanMatchNothingAreAllNamed() {
    given()
        .get(
            "/api/v1/queues/expansion?owner=SALS&segment=MID&sizeSegment=READY_NOW&region=x&product=y")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unknown-filter"))
        .body(
            "issues.pointer", hasItems("/owner", "/segment", "/sizeSegment", "/region", "/product"))
        .body(
            "issues.find { it.pointer == '/sizeSegment' }.message",
            equalTo("`READY_NOW` is no sizeSegment; there are `SMB`, `MID`, `ENT`"));
  }

  @Test
  void anUnknownQueueIsNotFound() {
    for (String queue : List.of("growth", "EXPANSION", "expansion%20", "..%2faccounts")) {
      given()
          .urlEncodingEnabled(false)
          .get("/api/v1/queues/" + queue)
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }
    given()
        .get("/api/v1/queues/growth")
        .then()
        .body("type", equalTo("/problems/unknown-queue"))
        .body("detail", containsString("expansion, retention, nurture"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=0", "limit=201", "limit=x", "after=x", "after=MHgxcDAv", "after=%00"})
  void whatCannotBeReadIsRefused(String query) {
    given()
        .urlEncodingEnabled(false)
        .get("/api/v1/queues/nurture?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private static double number(Map<String, Object> entry, String field) {
    return ((Number) Objects.requireNonNull(entry.get(field))).doubleValue();
  }
}
