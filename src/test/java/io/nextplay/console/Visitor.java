package io.nextplay.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import io.nextplay.packaged.Publishing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody at a browser of their own: what they do, and what their browser complains of. */
final class Visitor implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000; // on a busy machine
  private static final int HEIGHT = 860;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  /**
   * Comes to the page at an address.
   *
   * @param width of the window in pixels
   */
  Visitor(Browser browser, String address, int width, ColorScheme theme) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, HEIGHT)
                .setColorScheme(theme)
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            complaints.add(message.text());
          }
        });
  }

  Page page() {
    return page;
  }

  /** Errors of scripts, and what the Content-Security-Policy refused; not answers such as 401. */
  Stream<String> complaints() {
    return complaints.stream();
  }

  /** Becomes the first person, who may do everything, without the log-in dialog. */
  void isAdmin() {
    Map<String, String> person = Map.of("name", "admin", "password", Publishing.PASSWORD);
    APIResponse answer =
        page.request().post("/api/v1/session", RequestOptions.create().setData(person));
    assertThat(answer).isOK();
  }

  /** Opens a page, and waits until it shows what it has to show. */
  void open(String path) {
    page.navigate(path);
    settle();
  }

  /** Waits until nothing is loaded any more. */
  void settle() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForFunction(
        "() => document.querySelector('h1') && !document.querySelector('.loading')");
  }

  /** Logs in at the page's own dialog, which may stand open already. */
  void logIn(String name, String password) {
    if (!dialog().isVisible()) {
      press("Log in");
    }
    dialog().getByLabel("Name").fill(name);
    dialog().getByLabel("Password").fill(password);
    dialog().getByRole(AriaRole.BUTTON, exactly("Log in")).click();
    see(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out")));
  }

  /** Logs in at the dialog that stands open; the field for the name has the focus. */
  void logInByKeys(String name, String password) {
    see(dialog());
    type(name);
    keys("Tab");
    type(password);
    keys("Enter");
    see(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out")));
  }

  /** Waits until no dialog stands open any more. */
  void seeItDone() {
    assertThat(dialog()).hasCount(0);
    settle();
  }

  /** The dialog that stands open. */
  Locator dialog() {
    return page.locator("dialog[open]");
  }

  /** Presses a button of the page by its whole name. */
  void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  /** Says yes to the dialog that stands open, and waits until it is done. */
  void confirm(String name) {
    dialog().getByRole(AriaRole.BUTTON, exactly(name)).click();
    assertThat(dialog()).hasCount(0);
  }

  /** Presses keys, one after the other, such as {@code Control+s}. */
  void keys(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  /** A part of the page by its heading. */
  Locator card(String heading) {
    Locator title = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading));
    return page.locator("section").filter(new Locator.FilterOptions().setHas(title)).last();
  }

  void putOnClipboard(String text) {
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
  }

  /** Whether the page is wider than the window. */
  boolean scrollsSideways() {
    return (boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** Changes the theme of the system, as it is asked for in the evening. */
  void wants(ColorScheme theme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
  }

  /** Makes the window as wide as that. */
  void resize(int width) {
    page.setViewportSize(width, HEIGHT);
  }

  /** Hands that know only the keyboard. */
  Keyboard keyboard() {
    return new Keyboard(page);
  }

  /** Keeps a picture of the window in {@code target/console}. */
  void photograph(String name) {
    String file = name.replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", "") + ".png";
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "console").resolve(file)));
  }

  /** A cell of the grid editor; both count from 0, the header is no row. */
  Locator cell(int row, int column) {
    return page.locator("tr[data-index='%d'] td[data-column='%d']".formatted(row, column));
  }

  /** Writes into the cell that is chosen in the grid editor, and saves the sheet. */
  void writeAndSave(String text) {
    type(text);
    keys("Enter");
    save();
  }

  /** Saves the sheet in the grid editor by its key. */
  void save() {
    Locator button = page.locator(".grid-bar .primary");
    assertThat(button).containsText("change");
    keys("Control+s");
    assertThat(button).hasText("Saved");
  }

  /** Waits until a text stands on the page, be it within another one. */
  void see(String text) {
    see(page.getByText(text).first());
  }

  /** Waits until something is on the page. */
  void see(Locator what) {
    assertThat(what).isVisible();
  }

  private static Locator.GetByRoleOptions exactly(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  @Override
  public void close() {
    context.close();
  }
}
