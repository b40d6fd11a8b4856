package io.nextplay.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Columns, properties and whole sheets of a draft, edited in a browser by keys. */
class ConsoleSheetsIT extends InBrowser {

  private static final String GROWTH = "/tables/expansion-score/Growth";
  private static final int HEADER = 7;

  /** As it is saved: the texts of a row, which counts from 1. */
  private List<String> row(String draft, int row) throws IOException, InterruptedException {
    JsonNode rows = console().get("/drafts/" + draft + GROWTH).get("rows");
    JsonNode found =
        StreamSupport.stream(rows.spliterator(), false)
            .filter(each -> each.get("row").asInt() == row)
            .findAny()
            .orElseThrow();
    return texts(found.get("cells"));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private List<String> sheets(String draft) throws IOException, InterruptedException {
    return console().get("/drafts/" + draft + "/tables").findValuesAsText("sheet");
  }

  private JsonNode issues(String draft) throws IOException, InterruptedException {
    return console().get("/drafts/" + draft).get("issues");
  }

  @Test
  void columnsAreAddedRenamedAndDeletedByKeys() throws IOException, InterruptedException {
    Visitor rita = visitor();
    String draft = beginDraft(rita, GROWTH, "Growth by promoters");
    Keyboard keyboard = rita.keyboard();
    keyboard.to("Growth, draft");
    rita.keys("Control+Home", "Control+Shift+Enter");
    isFitForEverybody(rita);
    assertThat(keyboard.focused()).isEqualTo("What it is about");
    rita.type("nps");
    rita.keys("ArrowDown", "Enter", "Enter");
    assertThat(rita.dialog()).hasCount(0);
    rita.type(">= 9");
    rita.keys("Enter");

    rita.keys("End", "Shift+F2");
    isFitForEverybody(rita);
    rita.keys("Control+a");
    rita.type("Where it is from");
    rita.keys("Enter");
    assertThat(rita.dialog()).hasCount(0);

    Locator users = rita.page().locator("table.grid thead th[title^='New users']");
    rita.keys("Home", "ArrowRight", "ArrowRight");
    keyboard.backTo("Delete column");
    rita.keys("Enter");
    assertThat(users).hasCount(0);
    rita.keys("Control+z");
    assertThat(users).hasCount(1);
    rita.save();

    assertThat(row(draft, HEADER))
        .containsExactly(
            "Headcount growth",
            "NPS",
            "New users (30 days)",
            "New teams or locations",
            "Revenue growth",
            "Growth points",
            "Where it is from");
    assertThat(row(draft, HEADER + 1)).startsWith(">= 20%", ">= 9", "", "", "", "3");
    assertThat(issues(draft)).isEmpty();
  }

  @Test
  void aColumnWithoutAHeaderIsNotAdded() throws IOException {
    Visitor rita = visitor();
    beginDraft(rita, GROWTH, "Growth by nothing");
    rita.keyboard().to("Growth, draft");
    Locator headers = rita.page().locator("table.grid thead th[data-band][title]");
    int before = headers.count();
    rita.keys("Control+Shift+Enter", "Enter");
    assertThat(rita.dialog().locator("input")).hasAttribute("aria-invalid", "true");
    isFitForEverybody(rita);
    rita.keys("Escape");
    assertThat(rita.dialog()).hasCount(0);
    assertThat(rita.keyboard().focused()).startsWith("Growth, draft");
    assertThat(headers).hasCount(before);
  }

  @Test
  void titleAndPropertiesAreChangedByKeys() throws IOException, InterruptedException {
    Visitor rita = visitor();
    String draft = beginDraft(rita, GROWTH, "More points for growth");
    Keyboard keyboard = rita.keyboard();
    keyboard.press("Growth: is the customer growing");
    keyboard.fill("Title", "Growth of the customer");
    keyboard.fill("Range", "12..0");
    rita.keys("Enter");
    Locator range = rita.page().locator("[data-property=range]");
    assertThat(range).hasAttribute("aria-invalid", "true");
    pageIsFitForEverybody(rita);
    rita.keys("Control+a");
    rita.type("0..12");
    rita.keys("Enter");
    assertThat(range).not().hasAttribute("aria-invalid", "true");
    rita.save();

    assertThat(row(draft, 1)).containsExactly("Growth of the customer");
    assertThat(row(draft, 3)).containsExactly("Range", "0..12");
    assertThat(issues(draft)).isEmpty();
  }

  @Test
  void aSheetIsBegunCopiedDeletedAndPutBackByKeys() throws IOException, InterruptedException {
    Visitor rita = visitor();
    String draft = beginDraft(rita, GROWTH, "A table of its own");
    rita.open("/tables?draft=" + draft);
    Keyboard keyboard = rita.keyboard();
    keyboard.press("New sheet … in expansion-score");
    keyboard.press("Add sheet");
    rita.see("a sheet needs a name");
    assertThat(keyboard.focused()).startsWith("Name of the sheet");
    isFitForEverybody(rita);
    keyboard.fill("Name of the sheet", "Momentum");
    keyboard.fill("The result that it gives", "Momentum");
    keyboard.fill("Its rows test", "NPS");
    rita.keys("Enter");
    rita.seeItDone();
    assertThat(rita.page())
        .hasURL(Pattern.compile(".*/tables/expansion-score/Momentum\\?draft=" + draft));
    assertThat(rita.page().locator("table.grid thead tr").last()).containsText("NPS");
    pageIsFitForEverybody(rita);
    assertThat(sheets(draft)).contains("Momentum");

    keyboard.press("Copy sheet …");
    isFitForEverybody(rita);
    rita.type("Momentum of teams");
    rita.keys("Enter");
    rita.seeItDone();
    assertThat(rita.page().locator("h1")).hasText("Momentum of teams");
    assertThat(sheets(draft)).contains("Momentum", "Momentum of teams");

    keyboard.press("Delete sheet …");
    isFitForEverybody(rita);
    assertThat(keyboard.focused()).isEqualTo("Cancel");
    keyboard.press("Delete sheet");
    rita.seeItDone();
    assertThat(rita.page()).hasURL(Pattern.compile(".*/tables\\?draft=" + draft));
    assertThat(sheets(draft)).contains("Momentum").doesNotContain("Momentum of teams");

    pageIsFitForEverybody(rita);
    keyboard.press("Undo");
    rita.see("Momentum of teams is back");
    assertThat(sheets(draft)).contains("Momentum", "Momentum of teams");
  }
}
