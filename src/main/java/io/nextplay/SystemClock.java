package io.nextplay;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the running service; a test may put another in its place. */
@Singleton
class SystemClock {

  @Produces
  @Singleton
  static Clock clock() {
    return Clock.systemUTC();
  }
}
