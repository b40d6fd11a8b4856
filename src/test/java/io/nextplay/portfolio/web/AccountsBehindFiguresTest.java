package io.nextplay.portfolio.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the portfolio is that of the accounts that are listed behind it. */
@QuarkusTest
@TestProfile(SmallBook.class)
class AccountsBehindFiguresTest {

  private static final String PATH = "/api/v1/portfolio/accounts";

  private static final Comparator<Map<String, Object>> RANK =
      Comparator.comparing(
              (Map<String, Object> each) -> each.get("arr") == null ? 1e300 : -number(each, "arr"))
          .thenComparing(each -> String.valueOf(each.get("accountId")));

  @BeforeEach
  void load() throws InterruptedException {
    SmallBook.await();
  }

  @ParameterizedTest
  @CsvSource({
    "byGate, gate",
    "byTier, tier",
    "byCell, cell",
    "byPlay, play",
    "bySegment, segment",
  })
  void pagesAddUpToEveryFigure(String list, String filter) {
    List<Map<String, Object>> lines = portfolio().getList(list);
    assertThat(lines).isNotEmpty();
    for (Map<String, Object> line : lines) {
      String code = line.get("code") == null ? "" : String.valueOf(line.get("code"));
      List<Map<String, Object>> entries = adds(filter + "=" + code, line);
      assertThat(entries).allMatch(each -> Objects.equals(each.get(filter), line.get("code")));
    }
  }

  @Test
  void pagesAddUpToWhatEveryOwnerHasToDo() {
    List<Map<String, Object>> owners = portfolio().getList("owners");
    assertThat(owners).extracting(each -> each.get("owner")).contains("SALES", "CS");
    int accounts = 0;
    for (Map<String, Object> owner : owners) {
      String filter = "owner=" + (owner.get("owner") == null ? "" : owner.get("owner"));
      accounts += adds(filter, owner).size();
      for (Object play : (List<?>) Objects.requireNonNull(owner.get("byPlay"))) {
        assertThat(adds(filter + "&play=" + map(play).get("code"), map(play))).isNotEmpty();
      }
    }
    assertThat(accounts).isEqualTo(portfolio().getInt("accounts"));
  }

  @Test
  void pagesAddUpToTheReadinessForEveryProduct() {
    Set<Object> tiers = new HashSet<>();
    for (Map<String, Object> product : portfolio().<Map<String, Object>>getList("products")) {
      for (Object line : (List<?>) Objects.requireNonNull(product.get("byTier"))) {
        Object tier = map(line).get("code");
        List<Map<String, Object>> found =
            adds(
                "readiness=" + product.get("product") + ":" + (tier == null ? "" : tier),
                map(line));
        if (!found.isEmpty()) {
          tiers.add(tier == null ? "none" : tier);
        }
      }
    }
    assertThat(tiers).contains("READY_NOW", "BUILDING", "NOT_READY", "none");
  }

  @Test
  void pagesAddUpToWhatEveryGateRowHolds() {
    List<Map<String, Object>> rows =
        given().get("/api/v1/portfolio/ledger").jsonPath().getList("rows");
    Set<Object> held = new HashSet<>();
    int alone = 0;
    for (Map<String, Object> row : rows) {
      Object all = Objects.requireNonNull(row.get("held"));
      Object freed = Objects.requireNonNull(row.get("alone"));
      adds("heldBy=" + row.get("row"), map(all))
          .forEach(entry -> held.add(Objects.requireNonNull(entry.get("accountId"))));
      alone += adds("heldAloneBy=" + row.get("row"), map(freed)).size();
    }
    int book = portfolio().getInt("accounts");
    assertThat(held).hasSizeBetween(1, book - 1);
    assertThat(Book.accounts("&heldBy=", 50)).hasSize(book - held.size());
    assertThat(Book.accounts("&heldAloneBy=", 50)).hasSize(book - alone);
  }

  /** The accounts of a filter, after their sum was found to be a line of the portfolio. */
  private static List<Map<String, Object>> adds(String filter, Map<String, Object> line) {
    List<Map<String, Object>> entries = Book.accounts("&" + filter, 7);
    assertThat(entries).as(filter).hasSize((int) number(line, "accounts"));
    assertThat(entries).extracting(each -> each.get("accountId")).doesNotHaveDuplicates();
    double arr = entries.stream().mapToDouble(each -> number(each, "arr")).sum();
    assertThat(arr).as(filter).isCloseTo(number(line, "arr"), within(0.01));
    Map<String, Object> all = given().get(PATH + "?limit=1&" + filter).jsonPath().getMap("all");
    for (String sum : List.of("accounts", "arr", "arrUnknown")) {
      assertThat(all).as(filter).containsEntry(sum, line.get(sum));
    }
    return entries;
  }

  @Test
  void theBookIsRankedByArrAndItsPagesMeet() {
    List<Map<String, Object>> whole = Book.accounts("", 200);
    assertThat(whole).hasSize(portfolio().getInt("accounts")).isSortedAccordingTo(RANK);
    assertThat(Book.accounts("", 9)).isEqualTo(whole);
  }

  @Test
  void allFiltersMustHold() {
    List<Map<String, Object>> expected = new ArrayList<>(Book.accounts("", 200));
    Map<String, Object> some =
        expected.stream().filter(each -> each.get("product") != null).findFirst().orElseThrow();
    StringBuilder query = new StringBuilder();
    for (String field :
        List.of("gate", "segment", "play", "owner", "product", "sizeSegment", "region")) {
      expected.removeIf(each -> !Objects.equals(each.get(field), some.get(field)));
      query.append('&').append(field).append('=').append(text(some.get(field)));
      assertThat(Book.accounts(query.toString(), 50)).as("%s", query).isEqualTo(expected);
    }
    assertThat(expected).contains(some);
  }

  @ParameterizedTest
  @ValueSource(strings = {"product", "tier", "region"})
  void anEmptyFilterAsksForWhatIsNotKnown(String field) {
    List<Map<String, Object>> whole = Book.accounts("", 200);
    assertThat(Book.accounts("&" + field + "=", 50))
        .isEqualTo(whole.stream().filter(each -> each.get(field) == null).toList());
    assertThat(Book.queue("expansion", "&" + field + "=", 50))
        .isEqualTo(
            Book.queue("expansion", "", 200).stream()
                .filter(each -> each.get(field) == null)
                .toList());
  }

  @Test
  void anEntrySaysWhatItsDecisionSays() {
    Map<String, Object> entry = Book.accounts("&gate=OPEN", 200).get(0);
    Map<String, Object> decision =
        given()
            .get("/api/v1/accounts/" + entry.get("accountId") + "/decision")
            .jsonPath()
            .getMap("");
    assertThat(entry)
        .containsEntry("gate", Book.at(decision, "gate", "status"))
        .containsEntry("score", Book.at(decision, "expansion", "score"))
        .containsEntry("play", Book.at(decision, "nextBestAction", "play"));
  }

  @Test
  void theExportTakesTheSameFilters() {
    String csv =
        given()
            .get("/api/v1/portfolio/decisions.csv?cell=A1&gate=OPEN")
            .then()
            .extract()
            .asString();
    assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            Book.accounts("&cell=A1&gate=OPEN", 50).stream()
                .map(each -> String.valueOf(each.get("accountId")))
                .toList());
  }

  @Test
  void filtersThatCanMatchNothingAreAllNamed() {
    given()
        .get(PATH + "?gate=SHUT&tier=x&cell=E5&play=SING&readiness=core:y&heldBy=Gates!8")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unknown-filter"))
        .body(
            "issues.pointer", hasItems("/gate", "/tier", "/cell", "/play", "/readiness", "/heldBy"))
        .body("issues.message", hasItems(containsString("`Gates!8` is no gate row; there are")))
        .body("issues.message", hasItems(containsString("`E5` is no cell; there are `A1`, `A2`")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=0", "limit=201", "after=x", "readiness=READY_NOW", "readiness=:READY_NOW"})
  void whatCannotBeReadIsRefused(String query) {
    given()
        .urlEncodingEnabled(false)
        .get(PATH + "?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gate=%00", "region=%00", "readiness=analytics:%00", "play=%ed%a0%80"})
  void whatIsNoTextToADatabaseIsOnlyUnknown(String query) {
    int status = given().urlEncodingEnabled(false).get(PATH + "?" + query).statusCode();
    assertThat(status).isIn(200, 400, 422);
  }

  private static JsonPath portfolio() {
    return given().get("/api/v1/portfolio").then().statusCode(200).extract().jsonPath();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  private static double number(Map<String, Object> entry, String field) {
    return entry.get(field) instanceof Number number ? number.doubleValue() : 0;
  }

  @SuppressWarnings("unchecked") // JSON objects have names for keys
  private static Map<String, Object> map(@Nullable Object json) {
    return (Map<String, Object>) Objects.requireNonNull(json);
  }
}
