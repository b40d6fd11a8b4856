package io.nextplay.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the sources of releases are. */
@ConfigMapping(prefix = "nextplay")
interface ReleaseConfig {

  /** The directory of the workbooks. */
  @WithDefault("decision-tables")
  Path tables();

  /** The directory of the rules. */
  @WithDefault("rules")
  Path rules();
}
