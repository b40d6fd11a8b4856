package io.nextplay.decision.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of forecasts. */
@ConfigMapping(prefix = "nextplay.forecast")
interface ForecastConfig {

  /**
   * How far to look ahead for the moment at which a decision changes by itself. What lies beyond is
   * not found: decide again at the end of the reach at the latest.
   */
  @WithDefault("400d")
  Duration reach();
}
