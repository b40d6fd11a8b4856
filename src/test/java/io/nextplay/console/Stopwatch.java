package io.nextplay.console;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures in the browser from what a hand does (the event's own time) until the frame is painted
 * that first shows what was asked for.
 */
final class Stopwatch {

  private static final String BEGIN =
      """
      ([type, selector, text]) => {
        const began = new Promise((resolve) =>
          addEventListener(type, (event) => resolve(event.timeStamp), { capture: true, once: true }));
        const isThere = () => [...document.querySelectorAll(selector)].some((each) => each.textContent.includes(text));
        window.measured = began.then((from) => new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error(`not seen: ${text} in ${selector}`)), 30000);
          const look = () => {
            if (isThere()) setTimeout(() => resolve(performance.now() - from)); // after this frame
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }));
      }
      """;

  private final Page page;
  private final String what;
  private final List<Double> millis = new ArrayList<>();

  Stopwatch(Page page, String what) {
    this.page = page;
    this.what = what;
  }

  /**
   * Measures once.
   *
   * @param event what begins it: {@code click} or {@code keydown}
   * @param selector of what it ends with
   * @param text that stands in there
   * @param act does it
   */
  void measure(String event, String selector, String text, Runnable act) {
    page.evaluate(BEGIN, List.of(event, selector, text));
    act.run();
    millis.add(((Number) page.evaluate("() => window.measured")).doubleValue());
  }

  /** A line of a table: what, how often, median, 95th percentile and most in milliseconds. */
  @Override
  public String toString() {
    List<Double> sorted = millis.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f |",
        what,
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 1));
  }

  private static double at(List<Double> sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }
}
