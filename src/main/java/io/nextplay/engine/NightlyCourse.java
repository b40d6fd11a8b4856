package io.nextplay.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A signal that moves in a way nobody can work out beforehand: it is looked at each midnight of
 * UTC.
 *
 * @param until the end of the reach
 */
record NightlyCourse(Instant until) implements Course {

  @Override
  public double at(Instant moment) {
    return Double.NaN;
  }

  @Override
  public @Nullable Instant next(Instant after) {
    LocalDate today = LocalDate.ofInstant(after, ZoneOffset.UTC);
    Instant midnight = today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return midnight.isAfter(until) ? null : midnight;
  }

  @Override
  public boolean isVague() {
    return true;
  }
}
