package io.nextplay.portfolio.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SmallBook.class)
class ExportTest {

  private static final String CSV = "/api/v1/portfolio/decisions.csv";

  @BeforeEach
  void load() throws InterruptedException {
    SmallBook.await();
  }

  @Test
  void everyAccountIsALineThatSaysWhatItsDecisionSays() throws IOException {
    List<CSVRecord> lines = lines("");
    Map<Object, Map<String, Object>> decisions =
        Book.decisions().stream().collect(Collectors.toMap(d -> d.get("accountId"), d -> d));
    assertThat(lines).hasSameSizeAs(decisions.keySet());
    assertThat(lines)
        .extracting(line -> line.get("account_id").replaceFirst("^'", ""))
        .isSorted()
        .doesNotHaveDuplicates();
    for (CSVRecord line : lines) {
      check(
          line,
          Objects.requireNonNull(decisions.get(line.get("account_id").replaceFirst("^'", ""))));
    }
  }

  private static void check(CSVRecord line, Map<String, Object> decision) {
    assertThat(line.get("gate")).isEqualTo(Book.at(decision, "gate", "status"));
    assertThat(line.get("expansion_tier")).isEqualTo(text(Book.at(decision, "expansion", "tier")));
    assertThat(line.get("expansion_score"))
        .isEqualTo(text(Book.at(decision, "expansion", "score")).replaceFirst("\\.0$", ""));
    assertThat(line.get("fit_activity_cell")).isEqualTo(text(Book.at(decision, "upsell", "cell")));
    assertThat(line.get("segment")).isEqualTo(text(decision.get("segment")));
    assertThat(line.get("next_play")).isEqualTo(Book.at(decision, "nextBestAction", "play"));
    assertThat(line.get("play_due_by"))
        .isEqualTo(text(Book.at(decision, "nextBestAction", "dueBy")));
    assertThat(line.get("rule_version")).isEqualTo(decision.get("release"));
    for (Object each : (List<?>) Objects.requireNonNull(decision.get("crossSell"))) {
      assertThat(line.get("readiness_" + Book.at(each, "product")))
          .isEqualTo(text(Book.at(each, "tier")));
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  @Test
  void itIsAFileWithNamedColumns() {
    String body =
        given()
            .get(CSV)
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .header("Content-Disposition", "attachment; filename=\"decisions.csv\"")
            .extract()
            .asString();
    assertThat(body)
        .startsWith(
            "account_id,arr,gate,expansion_score,expansion_tier,fit_activity_cell,segment,"
                + "next_play,play_product,play_owner,play_channel,play_due_by,readiness_analytics,")
        .contains(",reason_1,reason_2,reason_3,rule_version,decided_at\r\n")
        .doesNotContain("readiness_core");
  }

  @Test
  void hostileNamesAndTextsAreTextAndNumbersStayNumbers() throws IOException {
    try {
      put("-2.cmd", Map.of("arr", -12.5, "healthScore", 5));
      put("-x", Map.of("arr", 7, "plan", "=1+1", "industry", "@SUM(1),\"=2"));
      List<CSVRecord> lines = lines("");
      CSVRecord first = lines.get(0);
      assertThat(first.get("account_id")).isEqualTo("'-2.cmd");
      assertThat(first.get("arr")).isEqualTo("-12.5");
      assertThat(lines.get(1).get("account_id")).isEqualTo("'-x");
      assertThat(lines)
          .allSatisfy(
              line ->
                  line.forEach(
                      cell -> assertThat(cell).matches("(?s)(-?[0-9.]+)?|[^=+@\\t\\r-].*")));
    } finally {
      given().delete("/api/v1/accounts/-2.cmd");
      given().delete("/api/v1/accounts/-x");
    }
  }

  @Test
  void filtersAreThoseOfTheQueues() throws IOException {
    List<CSVRecord> filtered = lines("?owner=CS&sizeSegment=ENT");
    List<CSVRecord> all = lines("");
    assertThat(filtered).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(filtered).allSatisfy(line -> assertThat(line.get("play_owner")).isEqualTo("CS"));
    given()
        .get(CSV + "?owner=SALS")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unknown-filter"));
  }

  private static void put(String id, Map<String, Object> signals) {
    given()
        .contentType("application/json")
        .body(signals)
        .put("/api/v1/accounts/" + id)
        .then()
        .statusCode(201);
  }

  private static List<CSVRecord> lines(String query) throws IOException {
    String csv = given().get(CSV + query).then().statusCode(200).extract().asString();
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }
}
