package io.nextplay.release.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nextplay.Role;
import io.nextplay.access.Callers;
import io.nextplay.account.demo.DemoBook;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole way: accounts in, decisions, numbers and workbooks out, and a workbook in again. */
@QuarkusTest
@TestProfile(HitsResourceTest.OwnDatabase.class)
@TestMethodOrder(OrderAnnotation.class)
class HitsResourceTest {

  private static final String HITS = "/api/v1/releases/active/hits";
  private static final String SICK = "health-gates.xlsx!Gates!8";
  private static final int ACCOUNTS = 40;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Nobody else's accounts. */
  public static class OwnDatabase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:hits;DB_CLOSE_DELAY=-1");
    }
  }

  /** Accounts and ARR of a row. */
  private record Count(long accounts, double arr) {
    Count plus(double more) {
      return new Count(accounts + 1, arr + more);
    }
  }

  private final String rita = Callers.key("hits", Role.EDITOR, Role.CLIENT, Role.VIEWER);

  @Test
  @Order(1)
  void nothingHasFiredBeforeTheFirstDecision() {
    as().get(HITS + "?wait=60")
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("progress.of", equalTo(0))
        .body("rows.accounts", everyItem(equalTo(0)))
        .body("rows.lastFired", everyItem(nullValue()));
  }

  @Test
  @Order(2)
  void onlyWhatSomebodyMayActOnFires() throws IOException {
    put("well", Map.of("arr", 1000, "healthScore", 80));
    as().contentType("application/merge-patch+json")
        .body("{\"healthScore\": 50}")
        .post("/api/v1/accounts/well/what-if")
        .then()
        .statusCode(200);
    as().get("/api/v1/accounts/well/path?to=EXPANSION_READY").then().statusCode(200);
    assertThat(sick().get("lastFired").isNull()).isTrue();
    Instant before = Instant.now();
    as().contentType("application/json")
        .body("{\"account\": {\"id\": \"sick\", \"healthScore\": 50}}")
        .post("/api/v1/decisions")
        .then()
        .statusCode(200);
    JsonNode row = sick();
    assertThat(Instant.parse(row.get("lastFired").asText()))
        .isBetween(before.minusSeconds(1), Instant.now());
    assertThat(row.get("accounts").asLong()).isZero();
    as().delete("/api/v1/accounts/well").then().statusCode(204);
  }

  @Test
  @Order(3)
  void hitsAreWhatEachAccountsDecisionSays() throws IOException {
    LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    List<String> ids = new ArrayList<>();
    DemoBook.accounts(42, ACCOUNTS, today)
        .forEach(
            account -> {
              Map<String, Object> facts = new LinkedHashMap<>(account.signals());
              facts.put("products", account.products());
              put(account.id(), facts);
              ids.add(account.id());
            });
    Map<String, Count> expected = byDecidingOneByOne(ids);
    Map<String, JsonNode> rows = rows();
    assertThat(expected).hasSizeGreaterThan(50).hasSizeLessThan(rows.size());
    assertThat(rows.keySet()).containsAll(expected.keySet());
    rows.forEach(
        (place, row) -> {
          Count count = expected.getOrDefault(place, new Count(0, 0));
          assertThat(row.get("accounts").asLong()).as(place).isEqualTo(count.accounts());
          assertThat(row.get("arr").asDouble()).as(place).isEqualTo(count.arr());
          assertThat(row.get("lastFired").isNull() && count.accounts() > 0).as(place).isFalse();
        });
    theWorkbooksSayTheSame(rows);
  }

  @Test
  @Order(4)
  void aMeasuredWorkbookIsTakenAsTheOneItWas() throws IOException {
    byte[] measured = as().get(HITS + "/health-gates.xlsx?wait=60").asByteArray();
    int draft =
        as().contentType("application/json")
            .body("{\"title\": \"as it was\"}")
            .post("/api/v1/drafts")
            .path("id");
    String path = "/api/v1/drafts/" + draft;
    String base = as().get("/api/v1/releases/active").path("digest");
    as().contentType(Xlsx.TYPE)
        .body(measured)
        .put(path + "/workbooks/health-gates.xlsx")
        .then()
        .statusCode(200)
        .body("issues.size()", equalTo(0))
        .body("digest", equalTo(base));
    as().get(path + "/diff").then().body("changes.size()", equalTo(0));
    byte[] kept = as().get(path + "/workbooks/health-gates.xlsx").asByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(kept))) {
      for (Sheet sheet : workbook) {
        assertThat(measuredColumn(sheet)).isNegative();
      }
    }
    as().delete(path).then().statusCode(204);
  }

  @Test
  @Order(5)
  void aLongRunSaysHowFarItIs() {
    Response response = as().get(HITS + "/health-gates.xlsx?wait=0&refresh=true");
    if (response.statusCode() == 202) { // the run of forty accounts is often faster
      assertThat(response.header("Retry-After")).isEqualTo("2");
      assertThat((String) response.path("state")).isEqualTo("RUNNING");
      assertThat((Integer) response.path("progress.of")).isEqualTo(ACCOUNTS);
    } else {
      assertThat(response.statusCode()).isEqualTo(200);
    }
    as().get(HITS + "?wait=61").then().statusCode(400);
    as().get(HITS + "/nothing.xlsx").then().statusCode(404);
    as().get("/api/v1/releases/1999-01-01.1/hits").then().statusCode(404);
  }

  private Map<String, Count> byDecidingOneByOne(List<String> ids) throws IOException {
    Map<String, Count> expected = new HashMap<>();
    for (String id : ids) {
      JsonNode account = json(as().get("/api/v1/accounts/" + id));
      double arr = account.findPath("arr").asDouble();
      Set<String> places = new HashSet<>();
      json(as().get("/api/v1/accounts/" + id + "/decision?trace=true"))
          .get("trace")
          .forEach(hit -> places.add(hit.get("table").asText() + "!" + hit.get("row").asInt()));
      places.forEach(
          place -> expected.merge(place, new Count(1, arr), (one, more) -> one.plus(arr)));
    }
    return expected;
  }

  private void theWorkbooksSayTheSame(Map<String, JsonNode> rows) throws IOException {
    Map<String, Map<String, JsonNode>> byWorkbook = new TreeMap<>();
    rows.forEach(
        (place, row) ->
            byWorkbook
                .computeIfAbsent(row.get("workbook").asText(), key -> new HashMap<>())
                .put(place, row));
    int cells = 0;
    for (Map.Entry<String, Map<String, JsonNode>> each : byWorkbook.entrySet()) {
      if (each.getKey().endsWith(".xlsx")) {
        Response response = as().get(HITS + "/" + each.getKey() + "?wait=60");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Disposition")).contains(each.getKey());
        try (XSSFWorkbook workbook =
            new XSSFWorkbook(new ByteArrayInputStream(response.asByteArray()))) {
          for (JsonNode row : each.getValue().values()) {
            compare(row, workbook.getSheet(row.get("sheet").asText()));
            cells++;
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(100);
  }

  private static void compare(JsonNode row, Sheet sheet) {
    int first = measuredColumn(sheet);
    String place = row.get("place").asText();
    assertThat(first).as(place).isPositive();
    Row line = sheet.getRow(row.get("row").asInt() - 1);
    assertThat(line.getCell(first).getNumericCellValue())
        .as(place)
        .isEqualTo(row.get("accounts").asDouble());
    assertThat(line.getCell(first + 1).getNumericCellValue())
        .as(place)
        .isEqualTo(row.get("arr").asDouble());
    Cell last = line.getCell(first + 2);
    if (row.get("lastFired").isNull()) {
      assertThat(last.getStringCellValue()).as(place).isEqualTo("never");
    } else {
      assertThat(last.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
      assertThat(last.getLocalDateTimeCellValue().toInstant(ZoneOffset.UTC))
          .as(place)
          .isEqualTo(Instant.parse(row.get("lastFired").asText()));
    }
  }

  /** The column under `Measured`, from 0; -1 when there is none. */
  private static int measuredColumn(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals("Measured")) {
          return cell.getColumnIndex();
        }
      }
    }
    return -1;
  }

  private Map<String, JsonNode> rows() throws IOException {
    JsonNode hits = json(as().get(HITS + "?wait=60&refresh=true"));
    assertThat(hits.get("state").asText()).isEqualTo("DONE");
    Map<String, JsonNode> rows = new TreeMap<>();
    hits.get("rows").forEach(row -> rows.put(row.get("place").asText(), row));
    return rows;
  }

  private JsonNode sick() throws IOException {
    return Objects.requireNonNull(rows().get(SICK));
  }

  private void put(String id, Map<String, @Nullable Object> facts) {
    as().contentType("application/json")
        .body(facts)
        .put("/api/v1/accounts/" + id)
        .then()
        .statusCode(201);
  }

  private static JsonNode json(Response response) throws IOException {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return JSON.readTree(response.asByteArray());
  }

  private RequestSpecification as() {
    return given().header("X-API-Key", rita);
  }
}
