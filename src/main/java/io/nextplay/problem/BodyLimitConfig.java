package io.nextplay.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a request may be. */
@ConfigMapping(prefix = "nextplay.http")
interface BodyLimitConfig {

  /** The size of a body that is read as a whole; streams of lines are limited line by line. */
  @WithDefault("2M")
  MemorySize body();

  /** The size of a workbook that is uploaded. */
  @WithDefault("5M")
  MemorySize workbook();
}
