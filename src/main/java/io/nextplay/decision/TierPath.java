package io.nextplay.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes of signals that people can work on after which an account is in a tier, or
 * in one that is listed before it. Immutable.
 *
 * @param accountId the account
 * @param asOf the clock that it was asked for
 * @param release the release whose tables were asked
 * @param product the product whose cross-sell tier is meant; null for the expansion tier
 * @param from the tier that it is in; null when no row says
 * @param to the tier that is asked for
 * @param reachable whether it is in the tier, or at most two changes bring it there
 * @param text the same in business words
 * @param paths the changes with the least effort first, at most five; empty when it is in the tier
 *     already, or cannot be reached so
 */
public record TierPath(
    String accountId,
    Instant asOf,
    String release,
    @Nullable String product,
    @Nullable String from,
    String to,
    boolean reachable,
    String text,
    List<Way> paths) {

  /** Copies its list. */
  public TierPath {
    paths = List.copyOf(paths);
  }

  /**
   * One way to get there.
   *
   * @param steps what has to change, all of it together
   * @param effort the sum of the steps' relative distances: |to - from| / the larger of the two; 1
   *     for a choice, a yes or no, and a value that was missing
   * @param tier the tier that it leads to
   * @param score the score then; null when one of its parts is missing
   * @param gate whether the account may be reached out to then
   * @param nextBestAction what would be done next; null when nothing
   */
  public record Way(
      List<Step> steps,
      double effort,
      String tier,
      @Nullable Double score,
      @Nullable String gate,
      @Nullable NextPlay nextBestAction) {}

  /**
   * One signal that has to change.
   *
   * @param signal its API name
   * @param label its name in workbooks
   * @param product the product that it is of; null for the account
   * @param from its value now; null when missing
   * @param to the value nearest to it that will do
   * @param fromText the value now, in words
   * @param toText the other value, in words
   * @param source who can change it; empty when the dictionary does not say
   * @param events the event types that it follows from, by label; empty when it follows from none
   */
  public record Step(
      String signal,
      String label,
      @Nullable String product,
      @Nullable Object from,
      Object to,
      String fromText,
      String toText,
      String source,
      List<String> events) {}

  /**
   * A play, in short.
   *
   * @param play its code
   * @param title for readers
   * @param product the product that it is for; null when for none
   */
  public record NextPlay(String play, String title, @Nullable String product) {}
}
