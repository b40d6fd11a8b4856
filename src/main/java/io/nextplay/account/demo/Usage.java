package io.nextplay.account.demo;

import org.jspecify.annotations.Nullable;

/**
 * How much of its plan an account uses.
 *
 * @param seats licensed seats, at least 5
 * @param active users active in the last 30 days, never more than the seats; 0 when nobody was
 * @param features share of the plan's features in active use
 * @param api API calls by plan limit, null when the account does not use the API
 * @param storage storage by plan limit
 */
record Usage(int seats, int active, double features, @Nullable Double api, double storage) {

  /** The usage of an account whose last login is this many days ago. */
  static Usage draw(Archetype archetype, Traits traits, int seats, int quietDays, Draw draw) {
    double used = Math.min(1, draw.share(archetype.seatsUsed, 0.10) * 1.03);
    int active = quietDays >= 30 ? 0 : Math.max(1, (int) Math.round(seats * used));
    boolean limited = archetype == Archetype.LIMIT_HITTING;
    boolean apiLimited = limited && draw.chance(0.6);
    double api = apiLimited ? draw.between(0.86, 1.12) : draw.share(0.75 * traits.adoption(), 0.17);
    double storage =
        limited && !apiLimited
            ? draw.between(0.86, 1.06)
            : draw.share(0.25 + 0.4 * traits.adoption(), 0.16);
    boolean usesApi = apiLimited || draw.chance(0.4 + 0.5 * traits.adoption());
    return new Usage(seats, active, traits.adoption(), usesApi ? api : null, storage);
  }

  /** Active users by licensed seats. */
  double seatUtilisation() {
    return (double) active / seats;
  }

  /** The share of the limit that is closest. */
  double closestLimit() {
    return Math.max(seatUtilisation(), Math.max(storage, api == null ? 0 : api));
  }
}
