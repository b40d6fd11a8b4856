package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The revision that a writer saw last, so that no change of another is overwritten unseen.
 *
 * @param revision the revision; null when the writer does not mind
 */
public record Expected(@Nullable Long revision) {

  /** Whatever is there. */
  public static final Expected ANY = new Expected(null);

  /** Refuses when the account has moved on; revision 0 stands for one that does not exist. */
  void check(long actual) {
    if (revision != null && revision != actual) {
      throw new Refusal(
          Kind.CONFLICT,
          "lost-update",
          actual == 0
              ? "the account does not exist any more"
              : "the account has changed since; read it again (it is at revision " + actual + ")");
    }
  }
}
