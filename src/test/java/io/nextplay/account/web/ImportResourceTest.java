package io.nextplay.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {

  private static final String ACCOUNTS = "/api/v1/accounts/";
  private static final String IMPORT = ACCOUNTS + "import";

  private final String id = "import-" + UUID.randomUUID();

  @Test
  void createsUpdatesAndLeavesAlone() {
    json(Map.of("arr", 1, "region", "EMEA")).put(ACCOUNTS + id + ".2");
    String file =
        """
        id,arr,seatUtilisation,paused,ownedProducts,renewalDate,products.analytics.pageVisits30d
        %s.1,84000,92%%,no,core|analytics,2027-01-25,
        %s.2,90000.5,0.5,TRUE,core,,4
        """
            .formatted(id, id);
    csv(file)
        .then()
        .statusCode(200)
        .body("lines", equalTo(2))
        .body("imported", equalTo(2))
        .body("created", equalTo(1))
        .body("updated", equalTo(1))
        .body("unchanged", equalTo(0))
        .body("refused", equalTo(0))
        .body("complete", equalTo(true))
        .body("issues", empty());
    given()
        .get(ACCOUNTS + id + ".1")
        .then()
        .body("arr", equalTo(84000))
        .body("seatUtilisation", equalTo(0.92f))
        .body("paused", equalTo(false))
        .body("ownedProducts", equalTo(List.of("core", "analytics")))
        .body("renewalDate", equalTo("2027-01-25"))
        .body("products.size()", equalTo(0));
    given()
        .get(ACCOUNTS + id + ".2")
        .then()
        .body("arr", equalTo(90000.5f))
        .body("region", equalTo("EMEA"))
        .body("products.analytics.pageVisits30d", equalTo(4));
    given().get(ACCOUNTS + id + ".1/decisions").then().body("decisions", hasSize(1));
    csv(file).then().body("unchanged", equalTo(2)).body("imported", equalTo(2));
    given().get(ACCOUNTS + id + ".1/decisions").then().body("decisions", hasSize(1));
  }

  @Test
  void anEmptyCellTakesASignalAwayAndOtherSignalsStay() {
    json(Map.of(
            "arr",
            1,
            "region",
            "EMEA",
            "products",
            Map.of("analytics", Map.of("pageVisits30d", 4, "themeTickets", 2))))
        .put(ACCOUNTS + id);
    csv("id,arr,products.analytics.pageVisits30d\n" + id + ",,\n")
        .then()
        .body("updated", equalTo(1));
    given()
        .get(ACCOUNTS + id)
        .then()
        .body("arr", nullValue())
        .body("region", equalTo("EMEA"))
        .body("products.analytics.pageVisits30d", nullValue())
        .body("products.analytics.themeTickets", equalTo(2));
  }

  @Test
  void aBadLineIsRefusedWithAllItsIssuesAndGoodLinesAreKept() {
    String file =
        """
        id,segment,arr,seatUtilisation,paused,nps,plan
        %1$s.1,MID,84000,0.92,no,9,"two
        lines"
        %1$s.2,MIDD,84.000,"0,92",maybe,11,team
        ,MID,1,,,,
        a b,MID,1,,,,

        %1$s.3,MID
        %1$s.4,MID,1,95%%,yes,9,team
        ,,,,,,
        %1$s.5,MID,1,95%%,yes,9,team,more
        """
            .formatted(id);
    JsonPath report = csv(file).then().statusCode(200).extract().jsonPath();
    assertThat(report.getInt("lines")).isEqualTo(7);
    assertThat(report.getInt("created")).isEqualTo(1);
    assertThat(report.getInt("refused")).isEqualTo(6);
    assertThat(report.getInt("issueCount")).isEqualTo(report.getList("issues").size());
    List<String> issues =
        report.<Map<String, Object>>getList("issues").stream()
            .map(i -> i.get("line") + " " + i.get("column") + " " + i.get("code"))
            .toList();
    assertThat(issues)
        .containsExactly(
            "2 plan WrongType",
            "4 arr WrongType",
            "4 seatUtilisation WrongType",
            "4 paused WrongType",
            "4 segment WrongType",
            "4 nps OutOfRange",
            "5 id MissingId",
            "6 id InvalidAccountId",
            "8 null WrongNumberOfCells",
            "11 null WrongNumberOfCells");
    assertThat(report.getString("issues[1].id")).isEqualTo(id + ".2");
    assertThat(report.getString("issues[1].message")).contains("it could be 84 or 84000");
    assertThat(report.getString("issues[2].message")).contains("0.92 or 92%");
    given().get(ACCOUNTS + id + ".4").then().statusCode(200);
    for (String refused : List.of(".1", ".2", ".3", ".5")) {
      given().get(ACCOUNTS + id + refused).then().statusCode(404);
    }
  }

  @Test
  void aHeaderThatDoesNotFitRefusesTheFile() {
    csv("id,ar,Health score,arr,arr,,products.analytics.arr,products.anlytics.pageVisits30d\n"
            + id
            + ",1,1,1,1,1,1,1\n")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-header"))
        .body(
            "issues.pointer",
            containsInAnyOrder(
                "/header/1", "/header/2", "/header/4", "/header/5", "/header/6", "/header/7"))
        .body("issues[0].message", equalTo("`ar` is not a signal; did you mean `arr`?"))
        .body("issues[1].message", containsString("it is the label of `healthScore`"))
        .body("issues[2].code", equalTo("DuplicateColumn"))
        .body("issues[3].code", equalTo("EmptyColumn"))
        .body(
            "issues[5].message", containsString("did you mean `products.analytics.pageVisits30d`"));
    csv("arr\n1\n").then().statusCode(422).body("issues[0].code", equalTo("MissingColumn"));
    csv("").then().statusCode(400).contentType("application/problem+json");
    csv("id,id\na,b\n").then().statusCode(422);
    csv("id" + ",arrr".repeat(1_000) + "\n")
        .then()
        .statusCode(422)
        .body("issues.code", equalTo(List.of("TooManyColumns")));
    csv("id,arr\n..,1\n.,1\n").then().body("refused", equalTo(2));
    given().get(ACCOUNTS + id).then().statusCode(404);
  }

  @Test
  void spreadsheetFilesAreRead() {
    csv("\uFEFFid;arr;plan\r\n" + id + ";84000;Gr\u00F6\u00DFe\r\n")
        .then()
        .statusCode(200)
        .body("created", equalTo(1));
    given().get(ACCOUNTS + id).then().body("plan", equalTo("Gr\u00F6\u00DFe"));
    csv(("id;plan\n" + id + ".l;Gr\u00F6\u00DFe\n").getBytes(StandardCharsets.ISO_8859_1))
        .then()
        .statusCode(200)
        .body("issues[0].code", equalTo("NotUtf8"))
        .body("issues[0].column", equalTo("plan"));
    csv(("id;plan\n" + id + ".l;x\n").getBytes(StandardCharsets.UTF_16))
        .then()
        .statusCode(400)
        .body("detail", containsString("UTF-8"));
    given()
        .contentType("text/csv; charset=windows-1252")
        .body("id\na\n")
        .post(IMPORT)
        .then()
        .statusCode(400);
    json(Map.of()).post(IMPORT).then().statusCode(415);
  }

  @Test
  void theLaterOfTwoLinesWins() {
    csv("id,arr\n" + id + ",1\n" + id + ".b,5\n" + id + ",2\n")
        .then()
        .body("created", equalTo(2))
        .body("updated", equalTo(1));
    given().get(ACCOUNTS + id).then().body("arr", equalTo(2));
  }

  @Test
  void whatCannotBeReadEndsTheImportAndIsSaid() {
    csv("id,arr\n" + id + ",1\n" + id + ".2,\"2\n" + id + ".3,3\n")
        .then()
        .statusCode(200)
        .body("complete", equalTo(false))
        .body("created", equalTo(1))
        .body("issues[0].line", equalTo(3))
        .body("issues[0].code", equalTo("Unreadable"));
  }

  @Test
  void theIssuesAreBounded() {
    String lines =
        IntStream.range(0, 1_200)
            .mapToObj(i -> id + "." + i + ",much")
            .collect(Collectors.joining("\n"));
    csv("id,arr\n" + lines)
        .then()
        .body("refused", equalTo(1_200))
        .body("issueCount", equalTo(1_200))
        .body("issues", hasSize(1_000));
  }

  @Test
  void anAccountMayBeCalledImport() {
    json(Map.of("arr", 1)).put(ACCOUNTS + "import").then().statusCode(201);
    given().get(ACCOUNTS + "import").then().statusCode(200).body("arr", equalTo(1));
    given().get(ACCOUNTS + "import/decision").then().body("gate", notNullValue());
    given().delete(ACCOUNTS + "import").then().statusCode(204);
  }

  /** Sends more than fits into buffers on the way, and reads no answer before all is sent. */
  @Test
  void aLargeFileWithAWrongHeaderIsRefusedToo() throws Exception {
    byte[] line = "a,1\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    InputStream file = new ByteArrayInputStream("id,ar\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 40; i++) {
      file = new SequenceInputStream(file, new ByteArrayInputStream(line));
    }
    InputStream all = file;
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + IMPORT))
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofInputStream(() -> all))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("did you mean `arr`?");
  }

  private static io.restassured.specification.RequestSpecification json(Object body) {
    return given().contentType(ContentType.JSON).body(body);
  }

  private static Response csv(String text) {
    return csv(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Response csv(byte[] bytes) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("text/csv", ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("text/csv")
        .body(bytes)
        .post(IMPORT);
  }
}
