package io.nextplay.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.nextplay.console.DemoConsole.PASSWORD;
import static io.nextplay.console.DemoConsole.RITA;
import static io.nextplay.console.DemoConsole.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.nextplay.packaged.Publishing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each user comes for, done in a browser on the packaged service with a small demo book. */
class ConsoleIT extends InBrowser {

  /** Faster than hands: the second before the first one is drawn, or while it is loaded. */
  private static final String TWO_FILTERS =
      """
      async (pause) => {
        const choose = (at) => {
          const select = document.querySelectorAll(".queue-filters select")[at];
          select.selectedIndex = 1;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        };
        choose(0);
        await new Promise((resolve) => setTimeout(resolve, pause));
        choose(2);
      }
      """;

  private static final int PASTED = 20;
  private static final int PATIENCE_SECONDS = 60;
  private static final String TITLE = "Fewer accounts in the business review";

  @Test
  void aRaisedCutOffComesIntoForceOverASecondPersonByKeys()
      throws IOException, InterruptedException {
    JsonNode account = console().lowestOf("EXPANSION_LIKELY");
    String before = console().release();
    int cutOff = (int) account.at("/expansion/score").asDouble() + 1;
    Visitor rita = visitor();
    rita.open("/tables/expansion-score/Tiers");
    Keyboard keyboard = rita.keyboard();
    keyboard.press("Edit");
    rita.logInByKeys(RITA, PASSWORD); // and goes on with what it was needed for
    keyboard.fill("(Or a new|What is the) draft", TITLE);
    keyboard.keys("Enter");
    rita.seeItDone();
    keyboard.to("Tiers, draft");
    keyboard.keys("Control+Home", "ArrowDown");
    rita.writeAndSave(">= " + cutOff);

    // a scenario says otherwise: it is the scenario that is old
    keyboard.backTo(TITLE);
    keyboard.keys("Enter");
    rita.see(
        rita.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Its checks")));
    keyboard.press("Its checks");
    Locator expected = rita.page().locator(".draft-failed td a");
    keyboard.press(Pattern.quote(expected.innerText()));
    assertThat(rita.page().locator("td[data-active]")).containsText("EXPANSION_LIKELY");
    assertThat(rita.page().locator("td[data-active] .grid-bubble"))
        .containsText("and it is EXPANSION_POTENTIAL");
    keyboard.to("Scenarios, draft");
    rita.writeAndSave("EXPANSION_POTENTIAL");

    keyboard.backTo(TITLE);
    keyboard.keys("Enter");
    rita.see("All its checks pass");
    keyboard.press("Submit for approval …");
    rita.see("accounts move");
    isFitForEverybody(rita);
    keyboard.press("Submit for approval");
    rita.seeItDone();

    approveAndPublish(rita.page().url());
    Visitor seller = visitor();
    seller.open("/accounts/" + account.get("accountId").asText());
    Locator score = seller.card("Expansion score");
    assertThat(score).containsText("Expansion potential");
    assertThat(seller.page().getByLabel("Why this tier")).containsText("Tiers, row 9");
    JsonNode back = console().get("/releases/" + before + "/impact?wait=60");
    assertThat(back.at("/moved/accounts").asInt()).isPositive();
    assertThat(back.get("movements"))
        .anyMatch(each -> each.get("to").asText().equals("EXPANSION_LIKELY"));
  }

  private void approveAndPublish(String draft) {
    Visitor sam = visitor();
    sam.open(draft);
    Keyboard keyboard = sam.keyboard();
    keyboard.press("Log in");
    sam.logInByKeys(SAM, PASSWORD);
    for (String step : List.of("Approve", "Publish")) {
      keyboard.press(step + " …");
      sam.see("What will happen");
      keyboard.press(step);
      sam.seeItDone();
    }
    sam.see("It became release");
  }

  @Test
  void rowsOfASpreadsheetArePastedAndSaved() throws IOException, InterruptedException {
    String table = "/tables/expansion-score/Growth";
    Visitor rita = visitor();
    String draft = beginDraft(rita, table, "Finer steps of growth");
    int before = console().get("/drafts/" + draft + table).get("rows").size();
    rita.putOnClipboard(
        IntStream.range(0, PASTED)
            .mapToObj(i -> "\t[%d..%d)\t\t\t0.1\tpasted".formatted(100 + i, 101 + i))
            .collect(Collectors.joining("\r\n")));
    rita.page().locator("table.grid").focus();
    rita.keys("Control+End", "Control+Enter", "Home", "Control+v");
    rita.save();

    JsonNode rows = console().get("/drafts/" + draft + table).get("rows");
    assertThat(rows).hasSize(before + PASTED);
    assertThat(rows.get(before + PASTED - 1).get("cells"))
        .extracting(JsonNode::asText)
        .containsExactly("", "[119..120)", "", "", "0.1", "pasted");
    assertThat(console().get("/drafts/" + draft).get("issues")).isEmpty();
  }

  @Test
  void theReasonsOfAnAccountLeadToTheirVeryRowsByKeys() throws IOException, InterruptedException {
    String account = console().lowestOf("EXPANSION_POTENTIAL").get("accountId").asText();
    Visitor seller = visitor();
    seller.open("/");
    seller.keys("/");
    seller.type(account);
    seller.see(seller.page().getByRole(AriaRole.OPTION).first());
    seller.keys("Enter");
    seller.see(seller.card("Expansion score"));
    seller.settle();
    assertThat(seller.keyboard().focused()).isEqualTo(account);
    seller.keyboard().press("Tiers, row 9");
    seller.settle();
    Locator row = seller.page().locator("tr[aria-current='true']");
    assertThat(row).hasCount(1);
    assertThat(row).containsText("EXPANSION_POTENTIAL");
    assertThat(row).isInViewport();

    seller.page().goBack();
    seller.settle();
    Locator missing = seller.page().getByLabel("What is missing").first().locator("a").first();
    String place = missing.innerText();
    seller.keyboard().press(Pattern.quote(place));
    seller.settle();
    assertThat(row.locator("th")).hasText(place.replaceAll(".*row ", ""));
    assertThat(row).isInViewport();
  }

  @Test
  void theQueueIsWorkedByKeys() throws IOException, InterruptedException {
    Visitor seller = visitor();
    seller.open("/");
    List<String> accounts = seller.page().locator(".queue-account a").allInnerTexts();
    Locator rows = seller.page().locator(".queue-table tbody tr");
    seller.keyboard().to(accounts.get(0));
    seller.keys("a", "j", "l", "j", "d");
    assertThat(rows.nth(0).getByRole(AriaRole.STATUS)).containsText("Accepted");
    assertThat(rows.nth(1).getByRole(AriaRole.STATUS)).containsText("Later");
    assertThat(rows.nth(2).getByRole(AriaRole.STATUS)).containsText("Declined");
    for (int i = 0; i < 3; i++) {
      assertThat(rows.nth(i).getByRole(AriaRole.STATUS)).not().containsText("deciding again");
    }
    seller.keys("k", "Enter");
    assertThat(seller.page()).hasURL(Pattern.compile(".*/accounts/" + accounts.get(1)));
  }

  @Test
  void anAnswerIsTakenBackOrSentWhenThePageIsLeft() throws IOException, InterruptedException {
    Visitor seller = visitor();
    seller.open("/");
    String account = seller.page().locator(".queue-account a").first().innerText();
    Locator row = seller.page().locator(".queue-table tbody tr").first();
    seller.keyboard().to(account);
    seller.keys("d");
    assertThat(row.getByRole(AriaRole.STATUS)).containsText("Declined");
    seller.keys("u");
    assertThat(row.getByRole(AriaRole.STATUS)).hasCount(0);
    seller.keys("l");
    assertThat(row.getByRole(AriaRole.STATUS)).containsText("Later");
    seller.page().navigate("about:blank"); // which does not wait for what is sent
    for (int i = 0; i < PATIENCE_SECONDS && !guardrails(account).contains("MAYBE_LATER"); i++) {
      Thread.sleep(1_000);
    }
    assertThat(guardrails(account)).contains("MAYBE_LATER").doesNotContain("COOL_DOWN");
    seller.open("/accounts/" + account);
    assertThat(seller.page().locator("main")).containsText("\"maybe later\"");
  }

  /** What takes plays away from an account now. */
  private List<String> guardrails(String account) throws IOException, InterruptedException {
    List<String> by = new ArrayList<>();
    console()
        .get("/accounts/" + account + "/decision")
        .at("/funnel/removed")
        .forEach(each -> by.add(each.get("by").asText()));
    return by;
  }

  @Test
  void aFigureOfTheLedgerLeadsToItsAccounts() {
    Visitor leader = visitor();
    leader.open("/portfolio");
    Locator row =
        leader
            .page()
            .getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHasText("Health score < 60"))
            .first();
    String held = row.getByRole(AriaRole.LINK).nth(1).innerText().replaceAll("\\s.*", "");
    row.getByRole(AriaRole.LINK).nth(1).click();
    leader.settle();
    assertThat(leader.page().locator("h1")).hasText("Held by: Health score < 60");
    assertThat(leader.page().locator(".page-head p")).containsText("accounts: " + held);
    assertThat(leader.page().locator("tbody tr .badge").first()).hasText("Blocked");
  }

  @Test
  void theScriptOfAnAccountIsThereBeforeOneIsOpened() {
    Visitor seller = visitor();
    seller.open("/");
    Page page = seller.page();
    page.waitForFunction(
        "() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/AccountPage'))");
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    page.locator(".queue-account a").first().click();
    seller.see(seller.card("Expansion score"));
    assertThat(asked)
        .anyMatch(url -> url.contains("/api/v1/accounts/"))
        .noneMatch(url -> url.contains("/AccountPage"));
  }

  @Test
  void anApproverRollsBackByKeys() throws IOException, InterruptedException {
    String before = console().publishAnother();
    Visitor sam = visitor();
    sam.open("/releases");
    Keyboard keyboard = sam.keyboard();
    keyboard.press("Log in");
    sam.logInByKeys(SAM, PASSWORD);
    keyboard.press("Roll back to " + before);
    sam.see("What will be different");
    sam.see("No account of the book would be decided differently");
    isFitForEverybody(sam);
    keyboard.fill("Why?", "sales changed its mind");
    keyboard.press("Roll back to " + before);
    sam.seeItDone();
    Locator newest = sam.page().locator("tbody tr").first();
    assertThat(newest).containsText("in force");
    assertThat(newest).containsText("sales changed its mind");
    assertThat(console().release()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queue/expansion",
        "/queue/retention",
        "/queue/nurture",
        "/accounts/ACCOUNT",
        "/accounts/ACCOUNT?tab=what-if",
        "/accounts/LIKELY?tab=path",
        "/accounts/ACCOUNT?tab=history",
        "/portfolio",
        "/portfolio?gate=OPEN",
        "/portfolio?cell=A1&owner=SALES",
        "/portfolio?heldBy=health-gates.xlsx!Gates!9",
        "/tables",
        "/tables/map",
        "/tables/plays/Candidates?row=13",
        "/tables/plays/Candidates?draft=DRAFT",
        "/sentences",
        "/sentences?draft=DRAFT",
        "/drafts",
        "/drafts/DRAFT",
        "/drafts/DRAFT?tab=check",
        "/drafts/DRAFT?tab=impact",
        "/drafts/DRAFT?tab=files",
        "/drafts/DRAFT?tab=history",
        "/releases",
        "/releases/compare",
        "/releases/RELEASE",
        "/releases/audit",
        "/admin/people",
        "/admin/keys",
        "/admin/roles",
        "/admin/you",
        "/nothing"
      })
  void everybodyCanUseThePage(String path) throws IOException, InterruptedException {
    Visitor visitor = visitor(WIDE, ColorScheme.LIGHT);
    visitor.isAdmin();
    visitor.open(address(path));
    assertThat(visitor.page().locator("main .problem")).hasCount(0);
    assertThat(Accessibility.findings(visitor.page())).isEmpty();
    visitor.photograph(path);
    visitor.wants(ColorScheme.DARK);
    assertThat(Accessibility.findingsOfTheme(visitor.page())).isEmpty();
    visitor.photograph(path + "-dark");
    visitor.resize(NARROW);
    assertThat(Accessibility.findings(visitor.page())).isEmpty();
    assertThat(visitor.scrollsSideways()).isFalse();
    visitor.wants(ColorScheme.LIGHT);
    assertThat(Accessibility.findingsOfTheme(visitor.page())).isEmpty();
  }

  @Test
  void filtersThatAreSetInARowAreAllKept() {
    Visitor seller = visitor();
    for (int pause : List.of(0, 20, 40)) {
      seller.open("/queue/expansion");
      seller.page().evaluate(TWO_FILTERS, pause);
      assertThat(seller.page()).hasURL(Pattern.compile(".*owner=.*sizeSegment=.*"));
      seller.settle();
      assertThat(seller.page().locator("h1")).hasText("Expansion queue");
    }
  }

  @Test
  void longWordsStayOnThePage() throws IOException, InterruptedException {
    Visitor seller = visitor();
    seller.open("/accounts/" + console().longWinded());
    seller.see(seller.card("Expansion score"));
    pageIsFitForEverybody(seller);
    assertThat(seller.scrollsSideways()).isFalse();
  }

  private String address(String path) throws IOException, InterruptedException {
    return path.replace("ACCOUNT", console().account())
        .replace("LIKELY", console().likely())
        .replace("DRAFT", console().draft())
        .replace("RELEASE", console().release());
  }

  @ParameterizedTest
  @CsvSource({
    "/queue/expansion, Copy as curl",
    "/drafts, Begin a draft",
    "/drafts/DRAFT, Discard …",
    "/tables/plays/Candidates, Edit",
    "/sentences?draft=DRAFT, New file …",
    "/admin/people, Add somebody",
    "/admin/people, Change rita",
    "/admin/keys, Make a key",
  })
  void everybodyCanUseTheDialog(String path, String opener)
      throws IOException, InterruptedException {
    Visitor visitor = visitor();
    visitor.isAdmin();
    visitor.open(address(path));
    visitor.keyboard().press(opener);
    isFitForEverybody(visitor);
    visitor.keys("Escape");
    assertThat(visitor.dialog()).hasCount(0);
    assertThat(visitor.keyboard().focused()).startsWith(opener);
  }

  @Test
  void everybodyCanLogInAndMakeAKey() throws IOException {
    Visitor visitor = visitor();
    visitor.open("/admin/keys");
    Keyboard keyboard = visitor.keyboard();
    keyboard.press("Log in");
    isFitForEverybody(visitor);
    visitor.logInByKeys("admin", Publishing.PASSWORD);
    visitor.settle();
    keyboard.press("Make a key");
    keyboard.fill("What it is for", "warehouse");
    keyboard.keys("Enter");
    visitor.see("It is shown this once");
    isFitForEverybody(visitor);
    keyboard.press("I have copied it");
    visitor.see("warehouse");
  }

  @Test
  void everybodyCanUseAnOpenCell() throws IOException, InterruptedException {
    Visitor visitor = visitor();
    visitor.isAdmin();
    visitor.open(address("/tables/plays/Candidates?draft=DRAFT"));
    visitor.keyboard().to("Candidates, draft");
    visitor.keys("Enter");
    isFitForEverybody(visitor);
    visitor.keys("Escape");
    visitor.type("no such thing (");
    visitor.see(visitor.page().locator(".grid-bubble"));
    isFitForEverybody(visitor);
    visitor.keys("Escape");
  }
}
