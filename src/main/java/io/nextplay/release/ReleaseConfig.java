package io.nextplay.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where releases come from. */
@ConfigMapping(prefix = "nextplay")
public interface ReleaseConfig {

  /** What the source folders are for. */
  enum Sources {
    /** They make the first release of an empty database; later ones are made from drafts. */
    SEED,
    /** They are looked at on every start, and win: for teams that keep them in version control. */
    FOLLOW
  }

  /** What the source folders are for. */
  @WithDefault("seed")
  Sources sources();

  /** How often it is looked whether another node has published; {@code off} for never. */
  @WithDefault("2s")
  String follow();

  /** How often it is written down which rows have counted; {@code off} for only at the end. */
  @WithDefault("30s")
  String firedEvery();

  /** How many decisions a check may make in search of a broken invariant. */
  @WithDefault("10000")
  int invariantDecisions();

  /** Whether those who edited a draft must not approve it. */
  @WithDefault("true")
  boolean fourEyes();

  /** The directory of the workbooks. */
  @WithDefault("decision-tables")
  Path tables();

  /** The directory of the rules. */
  @WithDefault("rules")
  Path rules();
}
