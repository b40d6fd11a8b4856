package io.nextplay.portfolio;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The work lists. An account stands in the one that the motion of its next best action belongs to,
 * and in no other.
 */
public enum Queue {
  /** Accounts to grow. */
  EXPANSION,
  /** Accounts to keep, also those that a gate blocks. */
  RETENTION,
  /** Accounts to keep warm. */
  NURTURE;

  /** The word that stands for it in addresses, such as {@code expansion}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The queue of a motion; empty for none, or one that belongs to no queue. */
  static Optional<Queue> ofMotion(@Nullable String motion) {
    return Optional.ofNullable(motion).map(Queue::of);
  }

  private static @Nullable Queue of(String motion) {
    return switch (motion) {
      case "UPSELL", "CROSS_SELL", "SEATS" -> EXPANSION;
      case "RETENTION" -> RETENTION;
      case "NURTURE" -> NURTURE;
      default -> null;
    };
  }

  /**
   * The queue with a word.
   *
   * @throws Refusal when there is none
   */
  public static Queue named(String word) {
    return Arrays.stream(values())
        .filter(queue -> queue.word().equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(word));
  }

  private static Refusal unknown(String word) {
    String known = Arrays.stream(values()).map(Queue::word).collect(Collectors.joining(", "));
    return new Refusal(
        Kind.NOT_FOUND, "unknown-queue", "there is no queue `" + word + "`; there are " + known);
  }
}
