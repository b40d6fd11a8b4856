package io.nextplay.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of accounts. */
@ConfigMapping(prefix = "nextplay.accounts")
public interface AccountsConfig {

  /**
   * For how long events count and are kept. Older ones are not read, and are deleted when their
   * account next receives events. Keep it longer than any window or half-life of the dictionary
   * looks back.
   */
  @WithDefault("400d")
  Duration keepEvents();
}
