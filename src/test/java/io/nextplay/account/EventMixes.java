package io.nextplay.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Events drawn by a seed, and the ways in which the same events can be reported. */
public final class EventMixes {

  static final List<String> TYPES =
      List.of(
          "product.login",
          "support.visit",
          "ticket.logged",
          "product.page.visited",
          "play.touch",
          "play.declined");

  private static final List<String> PRODUCTS = List.of("core", "analytics", "automation");

  private EventMixes() {}

  /** Different events, some of them at the very same time, up to 401 days before a moment. */
  public static List<AccountEvent> events(Random random, int count, Instant now) {
    List<AccountEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(
          new AccountEvent(
              random.nextBoolean() ? "crm" : "/product",
              "e" + i + "-" + random.nextInt(1_000_000),
              one(random, TYPES),
              time(random, now),
              random.nextBoolean() ? one(random, PRODUCTS) : null,
              random.nextInt(4) == 0 ? null : "u" + random.nextInt(5)));
    }
    return events;
  }

  private static Instant time(Random random, Instant now) {
    return switch (random.nextInt(4)) {
      case 0 -> now.minus(Duration.ofDays(random.nextInt(402)));
      case 1 -> now.minusSeconds(random.nextInt(40 * 86_400));
      default -> now.minus(Duration.ofDays(random.nextInt(40)));
    };
  }

  /** The same events in another order, split into reports, some of them reported again. */
  public static List<List<AccountEvent>> reports(List<AccountEvent> all, Random random) {
    List<AccountEvent> mixed = new ArrayList<>(all);
    all.stream().filter(event -> random.nextInt(3) == 0).forEach(mixed::add);
    Collections.shuffle(mixed, random);
    List<List<AccountEvent>> reports = new ArrayList<>();
    for (int from = 0; from < mixed.size(); ) {
      int to = Math.min(mixed.size(), from + 1 + random.nextInt(mixed.size()));
      reports.add(mixed.subList(from, to));
      from = to;
    }
    return reports;
  }

  static List<AccountEvent> stored(EventMerge merge) {
    return Stream.concat(merge.held().stream(), merge.fresh().stream()).toList();
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
