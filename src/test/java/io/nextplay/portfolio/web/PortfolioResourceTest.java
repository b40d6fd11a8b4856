package io.nextplay.portfolio.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sums are those of the recorded decisions, added up here once more. */
@QuarkusTest
@TestProfile(SmallBook.class)
class PortfolioResourceTest {

  private static List<Map<String, Object>> decisions = List.of();

  @BeforeEach
  void load() throws InterruptedException {
    SmallBook.await();
    if (decisions.isEmpty()) {
      decisions = Book.decisions(); // nothing changes the book meanwhile
    }
  }

  @Test
  void everyListAddsUpToTheBook() {
    JsonPath portfolio =
        given().get("/api/v1/portfolio").then().statusCode(200).extract().jsonPath();
    check(portfolio.getMap(""), decision -> true);
    checkList(portfolio, "byGate", decision -> Book.at(decision, "gate", "status"));
    checkList(portfolio, "byTier", decision -> Book.at(decision, "expansion", "tier"));
    checkList(portfolio, "byCell", decision -> Book.at(decision, "upsell", "cell"));
    checkList(portfolio, "byPlay", decision -> Book.at(decision, "nextBestAction", "play"));
    checkList(portfolio, "bySegment", decision -> decision.get("segment"));
    assertThat(portfolio.getList("products")).isNotEmpty();
    for (Map<String, Object> product : portfolio.<Map<String, Object>>getList("products")) {
      String code = String.valueOf(product.get("product"));
      checkList(
          portfolio,
          "products.find { it.product == '" + code + "' }.byTier",
          decision -> crossSellTier(decision, code));
    }
  }

  @Test
  void emptyCellsAreListedToo() {
    List<String> cells = given().get("/api/v1/portfolio").jsonPath().getList("byCell.code");
    assertThat(cells.subList(0, 16))
        .startsWith("A1", "A2", "A3", "A4", "B1")
        .endsWith("D4")
        .doesNotHaveDuplicates();
  }

  @Test
  void theLedgerHoldsWhatTheGatesSay() {
    JsonPath ledger =
        given()
            .get("/api/v1/portfolio/ledger?nearest=5")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    List<Map<String, Object>> rows = ledger.getList("rows");
    assertThat(rows).extracting(row -> row.get("row")).contains("health-gates.xlsx!Gates!8");
    int held = 0;
    for (Map<String, Object> row : rows) {
      Object place = Objects.requireNonNull(row.get("row"));
      check(map(row.get("held")), decision -> reason(decision, place) != null);
      check(map(row.get("alone")), decision -> isAlone(decision, place));
      held += ((Number) Objects.requireNonNull(map(row.get("held")).get("accounts"))).intValue();
      checkNearest((List<?>) Objects.requireNonNull(row.get("nearest")), place);
    }
    assertThat(held).isPositive();
    assertThat(rows.get(0)).containsEntry("when", "Health score < 60");
    assertThat(rows.get(0)).containsEntry("recoveryPlay", "FIX_HEALTH");
    assertThat((List<?>) rows.get(0).get("nearest")).hasSize(5);
  }

  private void checkNearest(List<?> nearest, Object place) {
    List<Double> gaps =
        decisions.stream()
            .map(decision -> Book.at(reasonOrNone(decision, place), "distance", "gap"))
            .filter(Objects::nonNull)
            .map(gap -> ((Number) gap).doubleValue())
            .sorted()
            .limit(5)
            .toList();
    assertThat(nearest)
        .extracting(each -> ((Number) Objects.requireNonNull(map(each).get("gap"))).doubleValue())
        .isEqualTo(gaps);
    for (Object each : nearest) {
      Object account = map(each).get("accountId");
      Map<String, Object> decision =
          decisions.stream()
              .filter(d -> Objects.equals(d.get("accountId"), account))
              .findFirst()
              .orElseThrow();
      assertThat(map(each).get("distance"))
          .isEqualTo(Book.at(reasonOrNone(decision, place), "distance", "text"));
    }
  }

  @Test
  void nearestIsASmallNumber() {
    assertThat(
            given().get("/api/v1/portfolio/ledger?nearest=0").jsonPath().getList("rows[0].nearest"))
        .isEmpty();
    for (String nearest : List.of("-1", "51", "x")) {
      given()
          .get("/api/v1/portfolio/ledger?nearest=" + nearest)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  private void checkList(
      JsonPath portfolio, String list, Function<Map<String, Object>, @Nullable Object> code) {
    long listed = 0;
    for (Map<String, Object> line : portfolio.<Map<String, Object>>getList(list)) {
      check(line, decision -> Objects.equals(code.apply(decision), line.get("code")));
      listed += ((Number) Objects.requireNonNull(line.get("accounts"))).longValue();
    }
    assertThat(listed).as(list).isEqualTo(decisions.size());
  }

  private void check(Map<String, Object> sum, Predicate<Map<String, Object>> which) {
    List<Map<String, Object>> those = decisions.stream().filter(which).toList();
    assertThat(sum).containsEntry("accounts", those.size());
    assertThat(((Number) Objects.requireNonNull(sum.get("arr"))).doubleValue())
        .isCloseTo(those.stream().mapToDouble(PortfolioResourceTest::arr).sum(), within(0.01));
    assertThat(sum)
        .containsEntry(
            "arrUnknown",
            (int) those.stream().filter(d -> Book.at(d, "account", "arr") == null).count());
  }

  private static double arr(Map<String, Object> decision) {
    return Book.at(decision, "account", "arr") instanceof Number arr ? arr.doubleValue() : 0;
  }

  private static @Nullable Object crossSellTier(Map<String, Object> decision, String product) {
    return ((List<?>) Objects.requireNonNull(decision.get("crossSell")))
        .stream()
            .filter(each -> product.equals(map(each).get("product")))
            .map(each -> map(each).get("tier"))
            .findFirst()
            .orElse(null);
  }

  private static boolean isAlone(Map<String, Object> decision, Object place) {
    Object status = Book.at(decision, "gate", "status");
    List<?> reasons = reasons(decision);
    return Objects.equals(Book.at(reasonOrNone(decision, place), "status"), status)
        && reasons.stream().filter(each -> Objects.equals(map(each).get("status"), status)).count()
            == 1;
  }

  private static Object reasonOrNone(Map<String, Object> decision, Object place) {
    Object reason = reason(decision, place);
    return reason == null ? Map.of() : reason;
  }

  private static @Nullable Object reason(Map<String, Object> decision, Object place) {
    return reasons(decision).stream()
        .filter(each -> place.equals(map(each).get("row")))
        .findFirst()
        .orElse(null);
  }

  private static List<?> reasons(Map<String, Object> decision) {
    return (List<?>) Objects.requireNonNull(Book.at(decision, "gate", "reasons"));
  }

  @SuppressWarnings("unchecked") // JSON objects have names for keys
  private static Map<String, Object> map(@Nullable Object json) {
    return (Map<String, Object>) Objects.requireNonNull(json);
  }
}
