package io.nextplay.portfolio;

import io.nextplay.decision.Headline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Standings for tests. */
public final class Stand {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private Stand() {}

  /** An account with an upsell as its next best action. */
  public static Standing standing(String id, double priority, @Nullable Double arr) {
    return standing(id, arr, next("CSM_OUTREACH", "UPSELL", priority, List.of("because")));
  }

  /** An account with a next best action of its own. */
  public static Standing standing(String id, @Nullable Double arr, @Nullable NextAction next) {
    return new Standing(
        id,
        "decision-of-" + id,
        "2026-11-21.1",
        "sha256:1",
        new Headline("OPEN", "EXPANSION_READY", "A1", null, "CSM_OUTREACH", Map.of()),
        78.25,
        arr,
        "MID",
        "EMEA",
        next,
        null,
        NOON.plusSeconds(3600),
        NOON);
  }

  /** A play of customer success. */
  public static NextAction next(String play, String motion, double priority, List<String> reasons) {
    return new NextAction(
        play, "Title of " + play, motion, null, "CS", "CALL", null, priority, reasons);
  }
}
