package io.nextplay.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
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

  /**
   * How many events of one type an account keeps: the newest ones. More than these neither count
   * nor are stored, so that no account can grow without end.
   */
  @WithDefault("1000")
  @Min(1)
  int keepEventsPerType();

  /**
   * How many events an account keeps at most, of all types: what a decision was made from is
   * recorded with it, and more would not fit.
   */
  @WithDefault("10000")
  @Min(1)
  int keepEventsPerAccount();

  /**
   * How far ahead of this service's clock a sender's clock may be. An event from the future is
   * stored, and counts as soon as its time has come.
   */
  @WithDefault("5m")
  Duration eventTolerance();
}
