package io.nextplay.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.nextplay.console.DemoConsole.PASSWORD;
import static io.nextplay.console.DemoConsole.RITA;
import static io.nextplay.console.DemoConsole.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each user comes for, done in a browser on the packaged service with a small demo book. */
@TestInstance(Lifecycle.PER_CLASS)
class ConsoleIT {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final int PASTED = 20;

  private final List<Visitor> visitors = new ArrayList<>();
  private DemoConsole console;
  private Chromium chromium;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Chromium.isInstalled(), "Chromium is not installed");
    console = new DemoConsole(folder);
    console.fill();
    chromium = Chromium.start();
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (console != null) {
      console.close();
    }
  }

  /** No script failed, and the Content-Security-Policy refused nothing. */
  @AfterEach
  void noBrowserComplains() {
    List<String> complaints = visitors.stream().flatMap(Visitor::complaints).toList();
    visitors.forEach(Visitor::close);
    visitors.clear();
    assertThat(complaints).isEmpty();
  }

  private Visitor visitor(int width, ColorScheme theme) {
    Visitor visitor = new Visitor(chromium.browser(), console.address(), width, theme);
    visitors.add(visitor);
    return visitor;
  }

  private Visitor visitor() {
    return visitor(WIDE, ColorScheme.LIGHT);
  }

  @Test
  void aRaisedCutOffComesIntoForceOverASecondPerson() throws IOException, InterruptedException {
    JsonNode account = console.lowestOf("EXPANSION_LIKELY");
    int cutOff = (int) account.at("/expansion/score").asDouble() + 1;
    Visitor rita = visitor();
    String draft = beginDraft(rita, "/tables/expansion-score/Tiers");
    rita.cell(1, 0).click();
    rita.writeAndSave(">= " + cutOff);

    // a scenario says otherwise: it is the scenario that is old
    rita.open("/drafts/" + draft + "?tab=check");
    rita.page().locator(".draft-failed td a").click();
    assertThat(rita.page().locator("td[data-active]")).containsText("EXPANSION_LIKELY");
    rita.page().locator("table.grid").focus();
    rita.writeAndSave("EXPANSION_POTENTIAL");

    rita.open("/drafts/" + draft);
    rita.see("All its checks pass");
    rita.press("Submit for approval …");
    rita.see("accounts move");
    rita.confirm("Submit for approval");

    approveAndPublish(draft);
    Visitor seller = visitor();
    seller.open("/accounts/" + account.get("accountId").asText());
    Locator score = seller.card("Expansion score");
    assertThat(score).containsText("Expansion potential");
    assertThat(seller.page().getByLabel("Why this tier")).containsText("Tiers, row 9");
  }

  private void approveAndPublish(String draft) {
    Visitor sam = visitor();
    sam.open("/drafts/" + draft);
    sam.logIn(SAM, PASSWORD);
    sam.press("Approve …");
    sam.see("What will happen");
    sam.confirm("Approve");
    sam.press("Publish …");
    sam.confirm("Publish");
    sam.see("It became release");
  }

  /** Logs rita in on the way; the answer is the draft's number. */
  private static String beginDraft(Visitor rita, String table) {
    rita.open(table);
    rita.press("Edit");
    rita.logIn(RITA, PASSWORD);
    rita.press("Edit");
    rita.dialog().locator("input").fill("A test of " + table);
    rita.confirm("Begin a draft");
    rita.settle();
    return rita.page().url().replaceAll(".*draft=(\\d+).*", "$1");
  }

  @Test
  void rowsOfASpreadsheetArePastedAndSaved() throws IOException, InterruptedException {
    String table = "/tables/expansion-score/Growth";
    Visitor rita = visitor();
    String draft = beginDraft(rita, table);
    int before = console.get("/drafts/" + draft + table).get("rows").size();
    rita.putOnClipboard(
        IntStream.range(0, PASTED)
            .mapToObj(i -> "\t[%d..%d)\t\t\t0.1\tpasted".formatted(100 + i, 101 + i))
            .collect(Collectors.joining("\r\n")));
    rita.page().locator("table.grid").focus();
    rita.keys("Control+End", "Control+Enter", "Home", "Control+v");
    rita.save();

    JsonNode rows = console.get("/drafts/" + draft + table).get("rows");
    assertThat(rows).hasSize(before + PASTED);
    assertThat(rows.get(before + PASTED - 1).get("cells"))
        .extracting(JsonNode::asText)
        .containsExactly("", "[119..120)", "", "", "0.1", "pasted");
    assertThat(console.get("/drafts/" + draft).get("issues")).isEmpty();
  }

  @Test
  void theReasonsOfAnAccountLeadToTheirVeryRows() throws IOException, InterruptedException {
    JsonNode account = console.lowestOf("EXPANSION_POTENTIAL");
    Visitor seller = visitor();
    seller.open("/accounts/" + account.get("accountId").asText());
    seller.page().getByLabel("Why this tier").getByText("Tiers, row 9").click();
    seller.settle();
    Locator row = seller.page().locator("tr[aria-current='true']");
    assertThat(row).hasCount(1);
    assertThat(row).containsText("EXPANSION_POTENTIAL");
    assertThat(row).isInViewport();

    seller.page().goBack();
    seller.settle();
    Locator missing = seller.page().getByLabel("What is missing").first().locator("a").first();
    String number = missing.innerText().replaceAll(".*row ", "");
    missing.click();
    seller.settle();
    assertThat(row.locator("th")).hasText(number);
    assertThat(row).isInViewport();
  }

  @Test
  void theQueueIsWorkedByKeys() throws IOException, InterruptedException {
    Visitor seller = visitor();
    seller.open("/");
    List<String> accounts = seller.page().locator(".queue-account a").allInnerTexts();
    Locator rows = seller.page().locator(".queue-table tbody tr");
    rows.first().locator("a").focus();
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
  void anApproverRollsBack() throws IOException, InterruptedException {
    String before = console.publishAnother();
    Visitor sam = visitor();
    sam.open("/releases");
    sam.press("Log in");
    sam.logIn(SAM, PASSWORD);
    sam.press("Roll back to " + before + " …");
    sam.see("What will be different");
    sam.dialog().getByRole(AriaRole.TEXTBOX).fill("sales changed its mind");
    sam.confirm("Roll back to " + before);
    Locator newest = sam.page().locator("tbody tr").first();
    assertThat(newest).containsText("in force");
    assertThat(newest).containsText("sales changed its mind");
    assertThat(console.get("/releases/active").get("id").asText()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queue/expansion",
        "/queue/retention",
        "/accounts/ACCOUNT",
        "/accounts/ACCOUNT?tab=what-if",
        "/accounts/ACCOUNT?tab=path",
        "/accounts/ACCOUNT?tab=history",
        "/portfolio",
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
        "/releases/audit",
        "/admin/people",
        "/admin/keys",
        "/admin/roles",
        "/admin/you",
        "/nothing"
      })
  void everybodyCanUseThePage(String path) throws IOException, InterruptedException {
    String address = path.replace("ACCOUNT", console.account()).replace("DRAFT", console.draft());
    Visitor wide = visitor(WIDE, ColorScheme.LIGHT);
    wide.isAdmin();
    wide.open(address);
    assertThat(wide.page().locator("main .problem")).hasCount(0);
    assertThat(Accessibility.findings(wide.page())).isEmpty();
    wide.photograph(path);
    Visitor narrow = visitor(NARROW, ColorScheme.DARK);
    narrow.isAdmin();
    narrow.open(address);
    assertThat(Accessibility.findings(narrow.page())).isEmpty();
    assertThat(narrow.scrollsSideways()).isFalse();
  }
}
