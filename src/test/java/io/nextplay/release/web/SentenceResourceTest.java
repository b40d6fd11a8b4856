package io.nextplay.release.web;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SentenceResourceTest {

  private static final String SENTENCES = "/api/v1/releases/active/sentences";

  @Test
  void listsWhatCanBeWritten() {
    String below = "sentences.find { it.text == \"the account's {number} is below {value}\" }";
    String hold = "sentences.find { it.text == 'hold plays of motion {motions} because {reason}' }";
    get(SENTENCES)
        .then()
        .statusCode(200)
        .body(below + ".kind", equalTo("CONDITION"))
        .body(below + ".slots.type", equalTo(java.util.List.of("number", "value")))
        .body(below + ".slots[0].values", hasItem("Health score"))
        .body(below + ".slots[0].values", not(hasItem("Paused")))
        .body(hold + ".kind", equalTo("ACTION"))
        .body(hold + ".slots[0].values", hasItems("UPSELL", "SEATS"))
        .body("facts.find { it.name == 'paused' }.choices", hasItems("yes", "no"))
        .body("facts.find { it.name == 'healthScore' }.label", equalTo("Health score"));
  }

  @Test
  void listsWhatIsWritten() {
    get(SENTENCES)
        .then()
        .statusCode(200)
        .body("release", not(equalTo("active")))
        .body("rules.file", everyItem(endsWith(".dslr")))
        .body("rules[0].text", startsWith("rule \""))
        .body("rules[0].text", endsWith("\nend"));
    get("/api/v1/releases/active")
        .then()
        .body("rules", hasItems("expansion.dsl", "expansion.dslr"));
  }

  @Test
  void rulesAreNoSheets() {
    get("/api/v1/releases/active/tables")
        .then()
        .statusCode(200)
        .body("tables.workbook", everyItem(endsWith(".xlsx")));
  }

  @Test
  void saysWhatIsNotThere() {
    get("/api/v1/releases/1999-01-01.1/sentences")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unknown-release"));
  }
}
