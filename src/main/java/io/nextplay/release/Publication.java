package io.nextplay.release;

import java.time.Instant;

/**
 * A release that came into force; the publication with the highest sequence is in force now.
 *
 * @param sequence its number, one more than that of the publication before
 * @param release the release's id
 * @param digest the release's digest
 * @param kind how it came
 * @param by who brought it into force
 * @param at when
 */
public record Publication(
    long sequence, String release, String digest, Kind kind, String by, Instant at) {

  /** How a release comes into force. */
  public enum Kind {
    /** From the source folders, at start. */
    SEED,
    /** From a draft. */
    PUBLISH,
    /** Once more, after it was replaced. */
    ROLLBACK
  }
}
