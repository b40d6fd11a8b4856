package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.nextplay.Role;
import io.nextplay.Thorough;
import io.nextplay.access.Callers;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.draft.OwnDrafts;
import io.nextplay.table.xlsx.HostileWorkbooks;
import io.nextplay.table.xlsx.XlsxReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks over HTTP: each is refused or named with its cell, and nothing else happens. */
@QuarkusTest
@TestProfile(OwnDrafts.class)
class HostileUploadTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CANARY = "nextplay.canary";
  private static final String LONG = "x".repeat(1_990);

  /** On a thread of its own a refusal may take this much of a processor, and of memory in all. */
  private static final long MOST_CPU = TimeUnit.SECONDS.toNanos(2);

  private static final long MOST_BYTES = 256L << 20;

  /** Of the clock only a runaway is asserted: the machine may be busy. */
  private static final long MOST_WALL = TimeUnit.SECONDS.toNanos(30);

  @Inject ActiveRelease active;
  @TempDir Path folder;

  private ServerSocket port;
  private String release;
  private String key;
  private long draft;
  private int turn;

  @BeforeEach
  void begin() throws IOException {
    port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    port.setSoTimeout(50);
    release = active.current().orElseThrow().release().digest();
    key = Callers.key("mallory", Role.EDITOR, Role.CLIENT);
    draft =
        request()
            .contentType("application/json")
            .body(Map.of("title", "hostile"))
            .post("/api/v1/drafts")
            .jsonPath()
            .getLong("id");
    // an answer after each edit names what is wrong in all workbooks; the largest has no part here
    request()
        .delete("/api/v1/drafts/" + draft + "/workbooks/scenarios.xlsx")
        .then()
        .statusCode(200);
  }

  @AfterEach
  void nothingElseHappened() throws IOException {
    assertThat(folder.resolve("canary")).doesNotExist();
    assertThat(System.getProperty(CANARY)).isNull();
    try {
      port.accept().close();
      throw new AssertionError("somebody called the canary port");
    } catch (SocketTimeoutException nobodyCalled) {
      port.close();
    }
    assertThat(active.current().orElseThrow().release().digest()).isEqualTo(release);
    request()
        .contentType("application/json")
        .body("{\"account\": {\"id\": \"acme\", \"healthScore\": 54}}")
        .post("/api/v1/decisions")
        .then()
        .statusCode(200)
        .body("gate.status", org.hamcrest.Matchers.equalTo("BLOCKED"));
  }

  @Test
  void hostileFilesAreRefused() {
    HostileWorkbooks.refused(address())
        .forEach(
            (name, bytes) -> {
              Response answer = put("bad", bytes);
              assertProblem(name, answer);
              assertThat(answer.statusCode()).as(name).isIn(413, 422);
              assertCheap(name, bytes);
            });
    List<String> workbooks = request().get("/api/v1/drafts/" + draft).path("workbooks");
    assertThat(workbooks).doesNotContain("bad.xlsx");
  }

  @Test
  void codeInAnyCellIsNamedWithItsCellOrOnlyText() {
    for (String code : codes()) {
      for (Function<String, List<List<String>>> place : some(places())) {
        Response answer = put("bad", HostileWorkbooks.sheet(place.apply(code)));
        if (answer.statusCode() == 200) {
          List<String> cells = answer.path("issues.cell");
          assertThat(cells).as(code).anyMatch(cell -> cell.startsWith("bad.xlsx!Rules"));
        } else {
          assertProblem(code, answer);
        }
        assertThat(answer.asString()).doesNotContain("Exception", "java.base/");
      }
    }
  }

  @Test
  void codeInAnEditIsNoCodeEither() {
    put("bad", HostileWorkbooks.sheet(places().get(0).apply(">= 50")));
    for (String code : codes()) {
      for (String cell : some(List.of("A1", "B2", "A5", "A6", "B6", "C6"))) {
        Response answer =
            patch("bad/Rules", List.of(Map.of("op", "set", "cell", cell, "value", code)));
        assertThat(answer.statusCode()).as("%s in %s", code, cell).isIn(200, 409, 422);
        assertThat(answer.asString()).doesNotContain("Exception", "java.base/");
      }
    }
  }

  @Test
  void namesLeadNowhere() {
    byte[] file = HostileWorkbooks.sheet(List.of(List.of("text")));
    for (String name :
        List.of(
            "..%2f..%2fevil",
            "%2e%2e%2fevil",
            "..%5cevil",
            "evil%00",
            "evil;x=1",
            "C:evil",
            "evil%0d%0ax",
            "%E2%80%AEevil",
            "e\u0301vil",
            "EVIL",
            "con$",
            "x".repeat(300))) {
      assertProblem(name, put(name, file));
    }
    assertThat(Path.of("evil.xlsx")).doesNotExist();
    assertThat(Path.of("../../evil.xlsx")).doesNotExist();
  }

  @Test
  void whatIsReadableYetTooMuchToChangeIsAConflict() {
    List<Map<String, Object>> set = List.of(Map.of("op", "set", "cell", "A1", "value", "x"));
    Map<String, byte[]> files =
        Map.of("styles", HostileWorkbooks.styled(60_000), "types", HostileWorkbooks.withoutTypes());
    files.forEach(
        (name, bytes) -> {
          assertThat(put(name, bytes).statusCode()).as(name).isEqualTo(200);
          Response answer = patch(name + "/Rules", set);
          assertProblem(name, answer);
          assertThat(answer.statusCode()).as(name).isEqualTo(409);
          assertThat(answer.<String>path("type")).endsWith("uneditable-workbook");
        });
    assertThat(put("long", HostileWorkbooks.rows(9_900)).statusCode()).isEqualTo(200);
    assertThat(patch("long/Rules", set).statusCode()).isEqualTo(200);
    assertThat(patch("long/Rules", List.of(Map.of("op", "insertRow", "row", 2))).statusCode())
        .isEqualTo(409);
  }

  /** Every third, from another one each time; all of them with {@code -Dthorough=true}. */
  private <T> List<T> some(List<T> all) {
    int from = turn++ % 3;
    return IntStream.range(0, all.size())
        .filter(i -> Thorough.isAsked() || i % 3 == from)
        .mapToObj(all::get)
        .toList();
  }

  /** What each language would run, with the canaries in it. */
  private List<String> codes() {
    String touch = "touch " + folder.resolve("canary");
    String set = "java.lang.System.setProperty(\"" + CANARY + "\", \"x\")";
    return List.of(
        set,
        "0); " + set + "; (0",
        "\"); java.lang.Runtime.getRuntime().exec(\"" + touch + "\"); (\"",
        "eval(true) then " + set + "; end rule \"x\" when",
        "#{T(java.lang.System).setProperty('" + CANARY + "','x')}",
        "${''.getClass().forName('java.lang.System')}",
        "@{" + set + "}",
        "{" + set + "}",
        "$param{" + set + "}",
        "${jndi:ldap://127.0.0.1:" + port.getLocalPort() + "/a}",
        "${jndi:dns://127.0.0.1:" + port.getLocalPort() + "/a}",
        "=cmd|' /C " + touch + "'!A0",
        "+HYPERLINK(\"" + address() + "\")",
        "@SUM(1+1)*cmd|' /C " + touch + "'!A0",
        "<script>fetch('" + address() + "')</script>",
        "<img src=" + address() + " onerror=alert(1)>",
        "'; DROP TABLE release; --",
        "../../../../etc/passwd",
        "%n%n%s%x{0}{1}",
        "\u202e05 =<\u202c",
        "> 5\u200b0",
        "> \u0665\u0660",
        "\ufeff>= 50",
        "[" + " ".repeat(1_900) + "x",
        "[1" + " ".repeat(900) + ".." + " ".repeat(900) + "x",
        "not(".repeat(390) + "1" + ")".repeat(390),
        "{".repeat(1_900),
        LONG,
        LONG + LONG);
  }

  /** A table, and a sheet of each special kind, with the code in one place after another. */
  private static List<Function<String, List<List<String>>>> places() {
    return List.of(
        code -> table("Rules", "Hit policy", "FIRST", "Health score", "Rules score", code, "WIN"),
        code -> table("Rules", "Hit policy", "FIRST", "Health score", "Rules score", ">= 50", code),
        code -> table("Rules", "Hit policy", "FIRST", "Health score", code, ">= 50", "x"),
        code -> table("Rules", "Hit policy", "FIRST", code, "Rules score", ">= 50", "x"),
        code -> table("Rules", "Hit policy", code, "Health score", "Rules score", ">= 50", "x"),
        code -> table("Rules", code, "FIRST", "Health score", "Rules score", ">= 50", "x"),
        code -> table(code, "Hit policy", "FIRST", "Health", code, ">= 50", "{" + code + "}"));
  }

  private static List<List<String>> table(
      String title, String key, String policy, String in, String out, String test, String result) {
    return List.of(
        List.of(title),
        List.of(key, policy),
        List.of(),
        List.of("When", "Then"),
        List.of(in, out),
        List.of(test, result));
  }

  private String address() {
    return "http://127.0.0.1:" + port.getLocalPort() + "/";
  }

  private io.restassured.specification.RequestSpecification request() {
    return RestAssured.given().header("X-API-Key", key);
  }

  private Response put(String name, byte[] bytes) {
    return timed(
        name,
        () ->
            request()
                .urlEncodingEnabled(false)
                .contentType(XLSX)
                .body(bytes)
                .put("/api/v1/drafts/" + draft + "/workbooks/" + name + ".xlsx"));
  }

  private Response patch(String sheet, List<? extends Map<String, ?>> edits) {
    return timed(
        sheet,
        () ->
            request()
                .contentType("application/json")
                .body(Map.of("edits", edits))
                .patch("/api/v1/drafts/" + draft + "/tables/" + sheet));
  }

  private static Response timed(String name, java.util.function.Supplier<Response> call) {
    long start = System.nanoTime();
    Response answer = call.get();
    assertThat(System.nanoTime() - start).as(name).isLessThan(MOST_WALL);
    assertThat(answer.statusCode()).as(name).isLessThan(500);
    return answer;
  }

  private static void assertProblem(String name, Response answer) {
    assertThat(answer.statusCode()).as(name).isBetween(400, 499);
    assertThat(answer.contentType()).as(name).startsWith("application/problem+json");
    assertThat(answer.<String>path("detail")).as(name).isNotBlank();
    assertThat(answer.asString())
        .as(name)
        .doesNotContain("Exception", "java.base/", "org.apache", "io.nextplay");
  }

  /**
   * The reader does all the work of a refusal: here it does it alone, so that it can be measured.
   */
  private static void assertCheap(String name, byte[] bytes) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long cpu = thread.getCurrentThreadCpuTime();
    long allocated = thread.getCurrentThreadAllocatedBytes();
    assertThat(XlsxReader.read("bad.xlsx", bytes).workbook()).as(name).isNull();
    assertThat(thread.getCurrentThreadCpuTime() - cpu).as(name).isLessThan(MOST_CPU);
    assertThat(thread.getCurrentThreadAllocatedBytes() - allocated).as(name).isLessThan(MOST_BYTES);
  }
}
