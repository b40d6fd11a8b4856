package io.nextplay.engine;

/**
 * One entry of the list of guardrails: what it takes away, and why. Immutable.
 *
 * @param subject what the table was asked about
 * @param hit the row
 * @param step ELIGIBILITY or GUARDRAIL
 * @param removes ALL, MOTION, CHANNEL or PLAY
 * @param which the motion, channel or play; empty for ALL
 * @param code the stable name of the reason
 */
public record Guardrail(
    Subject subject, Hit hit, String step, String removes, String which, String code) {

  /** For rules: see {@link #removes()}. */
  public String getRemoves() {
    return removes;
  }

  /** For rules: see {@link #which()}. */
  public String getWhich() {
    return which;
  }

  /** For rules: see {@link #code()}. */
  public String getCode() {
    return code;
  }

  /** The code and the row's place. */
  @Override
  public String toString() {
    return code + " " + hit;
  }
}
