package io.nextplay.access;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings that a test gives itself. */
record FixedAccessConfig(Duration refresh, @Nullable String password) implements AccessConfig {

  @Override
  public boolean demo() {
    return false;
  }

  @Override
  public Optional<String> anonymous() {
    return Optional.empty();
  }

  @Override
  public Optional<String> adminPassword() {
    return Optional.ofNullable(password);
  }

  @Override
  public Duration session() {
    return Duration.ofHours(1);
  }

  @Override
  public Optional<String> metrics() {
    return Optional.empty();
  }

  @Override
  public String lastUsedEvery() {
    return "off";
  }
}
