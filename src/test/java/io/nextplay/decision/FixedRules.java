package io.nextplay.decision;

import io.nextplay.engine.RuleSet;
import java.util.Optional;

/** Rules that are always in force, whatever a caller pins. */
public final class FixedRules implements Rules {

  private final Active active;

  private FixedRules(Active active) {
    this.active = active;
  }

  /** These rules, as a release called {@code test}. */
  public static FixedRules of(RuleSet rules) {
    return new FixedRules(new Active("test", "sha256:test", rules));
  }

  @Override
  public Optional<Active> active() {
    return Optional.of(active);
  }

  @Override
  public Optional<Active> pinned(String release) {
    return Optional.of(active);
  }
}
