package io.nextplay.decision.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.nextplay.Problems;
import io.nextplay.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchResourceTest {

  private static final String LINES = "application/x-ndjson";

  @Inject DecideRequest decide;
  @Inject Problems problems;
  @Inject ObjectMapper json;
  @Inject BatchThreads threads;

  @Test
  void answersInOrderWithOneRelease() {
    String body =
        IntStream.range(0, 300)
            .mapToObj(i -> "{\"account\": {\"id\": \"a" + i + "\", \"limitUtilisation\": 0.9}}")
            .collect(Collectors.joining("\n"));
    List<JsonPath> answers = batch(body);
    assertThat(answers)
        .extracting(line -> line.getString("accountId"))
        .isEqualTo(IntStream.range(0, 300).mapToObj(i -> "a" + i).toList());
    assertThat(answers).extracting(line -> line.getString("release")).containsOnly(release());
  }

  @Test
  void goesOnAfterBadLines() {
    String tooLong = "{\"account\": {\"id\": \"" + "x".repeat(1 << 20) + "\"}}";
    List<JsonPath> answers =
        batch(
            String.join(
                "\n",
                "{\"account\": {\"id\": \"one\"}}",
                "",
                "{\"account\": {\"id\": ",
                "{\"account\": {\"id\": \"three\", \"npss\": 3}}",
                tooLong,
                "{\"account\": {\"id\": \"other\"}, \"release\": \"1999-01-01.1\"}",
                "{\"account\": {\"id\": \"last\"}}\r\n"));
    assertThat(answers)
        .extracting(line -> line.getString("status"))
        .containsExactly(null, "400", "422", "413", "422", null);
    assertThat(answers)
        .extracting(line -> line.getString("line"))
        .containsExactly(null, "3", "4", "5", "6", null);
    assertThat(answers.get(2).getString("issues[0].pointer")).isEqualTo("/account/npss");
    assertThat(answers.get(5).getString("accountId")).isEqualTo("last");
  }

  @Test
  void anEmptyBatchHasAnEmptyAnswer() {
    assertThat(batch("\n\n")).isEmpty();
  }

  @Test
  void refusesAnUnknownReleaseAndOtherTypes() {
    request()
        .body("{}")
        .post("/api/v1/decisions/batch?release=nope")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-release"));
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/api/v1/decisions/batch")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void refusesParametersThatItDoesNotHave() {
    request()
        .body("{}")
        .post("/api/v1/decisions/batch?record=true&trace=true&trace=false&tracee=true")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("detail", containsString("there is no parameter `record`"))
        .body("detail", containsString("`tracee`; did you mean `trace`?"))
        .body("detail", containsString("`trace` is given 2 times"));
  }

  @Test
  void answersBeforeItWaitsForMore() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoTimeout(20_000);
      String line = "{\"account\": {\"id\": \"first\"}}\n";
      socket
          .getOutputStream()
          .write(
              ("POST /api/v1/decisions/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                      + LINES
                      + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                      + Integer.toHexString(line.length())
                      + "\r\n"
                      + line
                      + "\r\n")
                  .getBytes(UTF_8));
      // the request is left open
      StringBuilder answer = new StringBuilder();
      for (int read; (read = socket.getInputStream().read()) >= 0; ) {
        answer.append((char) read);
        if (answer.indexOf("\"accountId\":\"first\"") >= 0) {
          return;
        }
      }
      fail("the answer ended: " + answer);
    }
  }

  @Test
  void aRequestThatBreaksOffEndsWithAProblem() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream("{\"account\": {\"id\": \"one\"}}\n{\"acc".getBytes(UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }

              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
              }
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BatchRun(broken, decide.rules(null), false, decide, problems, json.writer(), threads)
        .write(out);
    List<JsonPath> answers = out.toString(UTF_8).lines().map(JsonPath::from).toList();
    assertThat(answers)
        .extracting(line -> line.getString("accountId"))
        .containsExactly("one", null);
    assertThat(answers.get(1).getInt("status")).isEqualTo(500);
    assertThat(answers.get(1).getInt("line")).isEqualTo(2);
  }

  @Test
  void onlySoManyRunAtOnce() {
    int entered = 0;
    try {
      while (entered < 1_000) {
        threads.enter();
        entered++;
      }
      fail("there is no end of them");
    } catch (Refusal full) {
      request()
          .body("{}")
          .post("/api/v1/decisions/batch")
          .then()
          .statusCode(429)
          .header("Retry-After", "5")
          .body("type", equalTo("/problems/too-many-batches"));
    } finally {
      for (int i = 0; i < entered; i++) {
        threads.leave();
      }
    }
    assertThat(batch("{\"account\": {\"id\": \"one\"}}")).hasSize(1);
  }

  private static List<JsonPath> batch(String body) {
    String answer =
        request()
            .body(body)
            .post("/api/v1/decisions/batch")
            .then()
            .statusCode(200)
            .contentType(LINES)
            .extract()
            .asString();
    return answer.lines().map(JsonPath::from).toList();
  }

  private static String release() {
    return given().get("/api/v1/releases/active").jsonPath().getString("id");
  }

  private static RequestSpecification request() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(LINES, ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(LINES);
  }
}
