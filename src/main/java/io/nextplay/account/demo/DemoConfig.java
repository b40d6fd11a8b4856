package io.nextplay.account.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;

/** Settings of the demo book. */
@ConfigMapping(prefix = "nextplay.demo")
interface DemoConfig {

  /** Whether an empty database is filled with the demo book; switch it off for real use. */
  @WithDefault("true")
  boolean enabled();

  /** How many accounts. */
  @WithDefault("2000")
  int accounts();

  /** Which book: the same seed gives the same accounts. */
  @WithDefault("42")
  long seed();

  /** The day the book pretends to be; today when not given. */
  Optional<LocalDate> asOf();
}
