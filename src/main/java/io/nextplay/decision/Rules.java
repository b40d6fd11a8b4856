package io.nextplay.decision;

import io.nextplay.engine.RuleSet;
import java.util.Optional;

/**
 * Where decisions get their rules from; the release in force is somebody else's concern.
 * Implementations are thread-safe.
 */
public interface Rules {

  /**
   * Compiled rules and the release that they are.
   *
   * @param id the release's id
   * @param digest the digest of its content
   * @param ruleSet the compiled rules
   */
  record Active(String id, String digest, RuleSet ruleSet) {}

  /** The rules in force; empty while there are none. */
  Optional<Active> active();

  /** The rules of a release that a caller pins; empty when it is not known. */
  Optional<Active> pinned(String release);
}
