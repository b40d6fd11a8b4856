package io.nextplay.engine;

import java.util.Arrays;
import java.util.List;

/**
 * One entry of the list of guardrails: what it takes away, and why. Immutable.
 *
 * @param subject what the table was asked about
 * @param hit the row
 * @param step ELIGIBILITY or GUARDRAIL
 * @param removes ALL, MOTION, CHANNEL or PLAY
 * @param which the motions, channels or plays; empty for ALL
 * @param code the stable name of the reason
 */
public record Guardrail(
    Subject subject, Hit hit, String step, String removes, List<String> which, String code) {

  /** What a row of the list {@code Guardrails} says about a subject. */
  static Guardrail of(Subject subject, Hit hit) {
    List<String> which =
        Arrays.stream(hit.code("which").split(","))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    return new Guardrail(
        subject, hit, hit.code("step"), hit.code("removes"), which, hit.code("code"));
  }

  /** For rules: see {@link #removes()}. */
  public String getRemoves() {
    return removes;
  }

  /** For rules: see {@link #which()}. */
  public List<String> getWhich() {
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
