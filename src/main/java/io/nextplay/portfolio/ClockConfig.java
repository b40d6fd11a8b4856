package io.nextplay.portfolio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of deciding again as time goes by. */
@ConfigMapping(prefix = "nextplay.clock")
public interface ClockConfig {

  /** How often due accounts are looked for, such as {@code 30s}; {@code off} for never. */
  @WithDefault("30s")
  String every();

  /**
   * After how long an account is decided again even if no change of its decision is foreseen, so
   * that no score and no rank is older.
   */
  @WithDefault("1d")
  Duration refresh();

  /** How long an account that could not be decided is left alone. */
  @WithDefault("10m")
  Duration retryAfter();

  /** How many accounts are decided at the same time; 0 for one a processor. */
  @WithDefault("0")
  int workers();
}
