package io.nextplay.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Hands that know only the keyboard. */
final class Keyboard {

  /** More than any page has places to stop at. */
  private static final int MOST_STOPS = 300;

  private static final String NAME =
      """
      () => {
        const at = document.activeElement;
        if (!at || at === document.body) return "";
        const label = at.labels && at.labels.length > 0 ? at.labels[0].innerText : "";
        return (at.getAttribute("aria-label") || label || at.innerText || "").replace(/\\s+/g, " ").trim();
      }
      """;

  private static final String IS_SEEN =
      """
      () => {
        const at = document.activeElement;
        const { top, bottom, left, right } = at.getBoundingClientRect();
        const ring = getComputedStyle(at).outlineStyle !== "none" || at.matches("input, select, textarea, table");
        return ring && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /**
   * Goes on from stop to stop until one's name begins so, and sees that it has the focus.
   *
   * @param name a regular expression
   */
  void to(String name) {
    to(name, "Tab");
  }

  /** The same, backwards. */
  void backTo(String name) {
    to(name, "Shift+Tab");
  }

  private void to(String name, String key) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if (Pattern.compile(name).matcher(focused()).lookingAt()) {
        assertThat(page.evaluate(IS_SEEN)).as("the focus is seen at %s", name).isEqualTo(true);
        return;
      }
      page.keyboard().press(key);
    }
    throw new AssertionError("no " + key + " leads to `" + name + "` on " + page.url());
  }

  /** Goes to a button or link, and presses it. */
  void press(String name) {
    to(name);
    page.keyboard().press("Enter");
  }

  /** Goes to a field, and writes into it. */
  void fill(String name, String text) {
    to(name);
    page.keyboard().type(text);
  }

  /** What has the focus is called. */
  String focused() {
    return (String) page.evaluate(NAME);
  }

  void keys(String... keys) {
    List.of(keys).forEach(page.keyboard()::press);
  }
}
