package io.nextplay.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of access. {@code nextplay.access.anonymous} is read by {@link AnonymousRoles}. */
@ConfigMapping(prefix = "nextplay.access")
public interface AccessConfig {

  /** Whether this is the demo, which may be read by everybody unless told otherwise. */
  @WithDefault("${nextplay.demo.enabled:true}")
  boolean demo();

  /** Roles of callers who do not say who they are, or {@code none}. */
  Optional<String> anonymous();

  /** The password of the first person; made up and printed when not given. */
  Optional<String> adminPassword();

  /** How long a login lasts. */
  @WithDefault("12h")
  Duration session();

  /**
   * After how long what was read about a key or session is read again, behind the caller's back. A
   * key that was revoked on another node is taken for at most five times as long.
   */
  @WithDefault("2s")
  Duration refresh();

  /** A role that reading the metrics takes; anybody reads them when not given. */
  Optional<String> metrics();

  /** How often it is written when keys were last used. */
  @WithDefault("60s")
  String lastUsedEvery();
}
