package io.nextplay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventMergeTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant FROM = NOW.minus(Duration.ofDays(400));
  private static final int MANY = 1_000;

  @Test
  void newOnesAreKeptAndKnownOnesAreNot() {
    AccountEvent known = event("a", 10);
    AccountEvent news = event("b", 5);
    EventMerge merge =
        EventMerge.of(
            List.of(known), List.of(news, known, news), new EventBounds(FROM, MANY, MANY));
    assertThat(merge.held()).containsExactly(known);
    assertThat(merge.fresh()).containsExactly(news);
    assertThat(merge.dropped()).isEmpty();
    assertThat(merge.reported()).isEqualTo(3);
    assertThat(merge.duplicates()).isEqualTo(2);
    assertThat(merge.notKept()).isZero();
  }

  @Test
  void theFirstReportOfAnEventCounts() {
    AccountEvent first = event("a", 10);
    AccountEvent again = event("a", 3);
    assertThat(
            EventMerge.of(List.of(first), List.of(again), new EventBounds(FROM, MANY, MANY))
                .fresh())
        .isEmpty();
    assertThat(
            EventMerge.of(List.of(), List.of(again, first), new EventBounds(FROM, MANY, MANY))
                .fresh())
        .containsExactly(again);
  }

  @Test
  void onlyTheNewestOfATypeAreKept() {
    List<AccountEvent> stored = List.of(event("a", 3), event("b", 2));
    AccountEvent news = event("c", 1);
    AccountEvent late = event("d", 9);
    AccountEvent other =
        new AccountEvent("crm", "e", "support.visit", NOW.minusSeconds(99), null, null);
    EventMerge merge =
        EventMerge.of(stored, List.of(late, news, other), new EventBounds(FROM, 2, MANY));
    assertThat(merge.held()).containsExactly(stored.get(1));
    assertThat(merge.dropped()).containsExactly(stored.get(0));
    assertThat(merge.fresh()).containsExactly(news, other);
    assertThat(merge.notKept()).isEqualTo(1);
  }

  @Test
  void onlyTheNewestOfTheAccountAreKept() {
    AccountEvent visit =
        new AccountEvent("crm", "e", "support.visit", NOW.minusSeconds(2), null, null);
    List<AccountEvent> stored = List.of(event("a", 3), visit);
    EventMerge merge =
        EventMerge.of(stored, List.of(event("b", 1)), new EventBounds(FROM, MANY, 2));
    assertThat(merge.dropped()).containsExactly(stored.get(0));
    assertThat(merge.held()).containsExactly(visit);
    assertThat(merge.fresh()).containsExactly(event("b", 1));
  }

  @Test
  void atTheSameTimeSourceAndIdDecide() {
    List<AccountEvent> all = List.of(event("b", 5), event("a", 5), event("c", 5));
    assertThat(EventMerge.of(List.of(), all, new EventBounds(FROM, 2, MANY)).fresh())
        .extracting(AccountEvent::id)
        .containsExactly("b", "c");
  }

  @Test
  void whatIsTooOldIsNotKept() {
    AccountEvent edge = at("edge", FROM);
    AccountEvent old = at("old", FROM.minusMillis(1));
    EventMerge merge =
        EventMerge.of(List.of(), List.of(old, edge), new EventBounds(FROM, MANY, MANY));
    assertThat(merge.fresh()).containsExactly(edge);
    assertThat(merge.notKept()).isEqualTo(1);
  }

  @Test
  void orderRepetitionAndSplitsMakeNoDifference() {
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      EventBounds bounds = new EventBounds(FROM, 1 + random.nextInt(6), 1 + random.nextInt(30));
      List<AccountEvent> all = EventMixes.events(random, random.nextInt(40), NOW);
      Set<AccountEvent> atOnce = Set.copyOf(EventMerge.of(List.of(), all, bounds).fresh());
      for (int mix = 0; mix < 4; mix++) {
        List<AccountEvent> stored = List.of();
        for (List<AccountEvent> report : EventMixes.reports(all, random)) {
          stored = EventMixes.stored(EventMerge.of(stored, report, bounds));
        }
        assertThat(stored)
            .as("seed %d, %s", seed, bounds)
            .containsExactlyInAnyOrderElementsOf(atOnce);
      }
    }
  }

  @Test
  void noMoreThanTheBoundIsEverStored() {
    Random random = new Random(7);
    List<AccountEvent> stored = List.of();
    for (int i = 0; i < 50; i++) {
      List<AccountEvent> report = EventMixes.events(random, 30, NOW);
      stored = EventMixes.stored(EventMerge.of(stored, report, new EventBounds(FROM, 5, 12)));
      assertThat(stored).hasSizeLessThanOrEqualTo(12);
      assertThat(stored.stream().collect(Collectors.groupingBy(AccountEvent::type)).values())
          .allMatch(ofType -> ofType.size() <= 5);
    }
  }

  private static AccountEvent event(String id, int secondsAgo) {
    return at(id, NOW.minusSeconds(secondsAgo));
  }

  private static AccountEvent at(String id, Instant time) {
    return new AccountEvent("crm", id, "product.login", time, "core", "u1");
  }
}
