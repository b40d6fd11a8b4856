package io.nextplay.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a customer reacted to a play.
 *
 * @param play the play's code
 * @param product the product that it was for; null when for none
 * @param answer what the customer said
 * @param time when
 */
public record Reaction(String play, @Nullable String product, Answer answer, Instant time) {

  /** The source of the events that reactions are kept as. */
  public static final String SOURCE = "nextplay/reactions";

  /** The type of the event that says that an outreach reached the customer. */
  static final String TOUCH = "play.touch";

  private static final int LONGEST_CODE = 100;

  /** What customers say. */
  public enum Answer {
    /** Yes. */
    ACCEPTED,
    /** No. */
    DECLINED,
    /** Come back to it. */
    MAYBE_LATER,
    /** Nothing. */
    NO_ANSWER;

    /** The type of the event that it is kept as. */
    String eventType() {
      return "play." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Cuts the time to what is stored. */
  public Reaction {
    time = time.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * The events that it is kept as: the answer, and the touch that it shows. The same reaction of
   * the same account always has the same ones.
   *
   * @param now events are not later, though the sender's clock may be a little ahead
   */
  List<AccountEvent> events(String accountId, Instant now) {
    Instant at = time.isAfter(now) ? now : time;
    return List.of(event(accountId, answer.eventType(), at), event(accountId, TOUCH, at));
  }

  private AccountEvent event(String accountId, String type, Instant at) {
    // an id is unique in its source, and the parts hold no line break
    String all = String.join("\n", accountId, play, product, answer.name(), time.toString(), type);
    String unique = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    String readable = play.substring(0, Math.min(LONGEST_CODE, play.length()));
    return new AccountEvent(SOURCE, readable + "/" + unique, type, at, product, null);
  }
}
