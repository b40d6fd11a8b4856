package io.nextplay.portfolio;

import io.nextplay.decision.Decision.PlayOffer;
import io.nextplay.decision.Decision.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next best action of an account, as lists show it. Immutable.
 *
 * @param play its code
 * @param title for readers
 * @param motion UPSELL, CROSS_SELL, SEATS, RETENTION or NURTURE
 * @param product the product that it is for; null when for none
 * @param owner who runs it
 * @param channel how
 * @param dueBy the last day
 * @param priority what it is ranked by
 * @param reasons the first reasons, at most three
 */
public record NextAction(
    String play,
    String title,
    @Nullable String motion,
    @Nullable String product,
    @Nullable String owner,
    @Nullable String channel,
    @Nullable LocalDate dueBy,
    double priority,
    List<String> reasons) {

  /** How many reasons a list shows. */
  public static final int REASONS = 3;

  /** Copies its list. */
  public NextAction {
    reasons = List.copyOf(reasons);
  }

  static NextAction of(PlayOffer offer) {
    return new NextAction(
        offer.play(),
        offer.title(),
        offer.motion(),
        offer.product(),
        offer.owner(),
        offer.channel(),
        offer.dueBy(),
        offer.priority(),
        offer.reasons().stream().map(Reason::text).limit(REASONS).toList());
  }
}
