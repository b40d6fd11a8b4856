package io.nextplay.account.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The book is plausible: shares of a fixed book lie where a real one's would. */
class DemoBookDistributionTest {

  private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 21);
  private static final Instant END = ANCHOR.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final List<DemoAccount> BOOK = DemoBook.accounts(42, 2_000, ANCHOR).toList();

  @Test
  void sizeClassesHaveTheirShares() {
    assertThat(share(text("segment", "SMB"))).isBetween(0.52, 0.58);
    assertThat(share(text("segment", "MID"))).isBetween(0.30, 0.36);
    assertThat(share(text("segment", "ENT"))).isBetween(0.10, 0.14);
  }

  @Test
  void someThingsNobodyKnows() {
    assertThat(share(missing("nps"))).isBetween(0.20, 0.30);
    assertThat(share(missing("headcountGrowth"))).isBetween(0.12, 0.18);
    assertThat(BOOK)
        .allMatch(account -> missing("nps").test(account) == missing("npsDate").test(account));
  }

  @Test
  void someAccountsMustNotBePitched() {
    Predicate<DemoAccount> unhealthy = below("healthScore", 60);
    assertThat(share(unhealthy)).isBetween(0.08, 0.20);
    assertThat(share(unhealthy.or(flag("paused")).or(text("ticketSentiment", "ESCALATING"))))
        .isBetween(0.10, 0.18);
  }

  @Test
  void everyReasonToTalkAppears() {
    assertThat(share(atLeast("seatUtilisation", 0.8001))).isBetween(0.10, 0.30);
    assertThat(share(atLeast("apiUtilisation", 0.9))).isPositive();
    assertThat(share(atLeast("storageUtilisation", 0.9))).isPositive();
    assertThat(share(atLeast("guests", 5))).isPositive();
    assertThat(share(atLeast("higherPlanFeatures", 2))).isBetween(0.03, 0.15);
    assertThat(share(flag("askedNextPlan"))).isBetween(0.02, 0.12);
    assertThat(share(lately("user.invited", 1))).isBetween(0.20, 0.60);
    assertThat(share(DemoBookDistributionTest::looksAtAProduct)).isBetween(0.08, 0.30);
    assertThat(share(DemoBookDistributionTest::askedForAProduct)).isBetween(0.05, 0.20);
  }

  @Test
  void aGoodShareClearsTheCrossSellGate() {
    Predicate<DemoAccount> tenure =
        account -> date(account, "contractStart").isBefore(ANCHOR.minusMonths(6));
    assertThat(share(tenure.and(atLeast("featureUtilisation", 0.7)).and(atLeast("activeUsers", 3))))
        .isBetween(0.25, 0.45);
  }

  @Test
  void someRenewalsAreInTheWindow() {
    assertThat(
            share(
                account -> {
                  LocalDate renewal = date(account, "renewalDate");
                  return !renewal.isBefore(ANCHOR.plusDays(60))
                      && !renewal.isAfter(ANCHOR.plusDays(90));
                }))
        .isBetween(0.10, 0.25);
  }

  @Test
  void everyKindOfEventHappensAndTheBookHasItsSize() {
    assertThat(BOOK.stream().mapToInt(account -> account.events().size()).sum())
        .isBetween(200_000, 300_000);
    assertThat(BOOK.stream().flatMap(account -> account.events().stream().map(DemoEvent::type)))
        .contains(
            "product.login",
            "feature.adopted",
            "limit.reached",
            "support.visit",
            "ticket.logged",
            "ticket.escalated",
            "content.download",
            "webinar.attended",
            "email.opened",
            "product.brief.downloaded",
            "product.page.visited",
            "user.added",
            "user.invited",
            "activation.completed",
            "play.touch",
            "play.declined");
  }

  @Test
  void eventsDoNotContradictSignals() {
    assertThat(BOOK)
        .allSatisfy(
            account -> {
              assertThat(account.signals().get("activeUsers"))
                  .asInstanceOf(INTEGER)
                  .isGreaterThanOrEqualTo(
                      (int)
                          events(account, "product.login", 30)
                              .map(DemoEvent::user)
                              .distinct()
                              .count());
              if (!flag("emailConsent").test(account)) {
                assertThat(events(account, "email.opened", 366)).isEmpty();
              }
            });
  }

  private static double share(Predicate<DemoAccount> condition) {
    return (double) BOOK.stream().filter(condition).count() / BOOK.size();
  }

  private static Predicate<DemoAccount> text(String name, String value) {
    return account -> value.equals(account.signals().get(name));
  }

  private static Predicate<DemoAccount> flag(String name) {
    return account -> Boolean.TRUE.equals(account.signals().get(name));
  }

  private static Predicate<DemoAccount> missing(String name) {
    return account -> !account.signals().containsKey(name);
  }

  private static Predicate<DemoAccount> atLeast(String name, double least) {
    return account ->
        account.signals().get(name) instanceof Number value && value.doubleValue() >= least;
  }

  private static Predicate<DemoAccount> below(String name, double limit) {
    return account ->
        account.signals().get(name) instanceof Number value && value.doubleValue() < limit;
  }

  private static Predicate<DemoAccount> lately(String type, int least) {
    return account -> events(account, type, 30).count() >= least;
  }

  private static boolean looksAtAProduct(DemoAccount account) {
    return account.products().keySet().stream()
        .anyMatch(
            product ->
                events(account, "product.page.visited", 30)
                        .filter(event -> product.equals(event.product()))
                        .count()
                    >= 3);
  }

  private static boolean askedForAProduct(DemoAccount account) {
    return account.products().values().stream()
        .map(Map::entrySet)
        .anyMatch(signals -> signals.contains(Map.entry("askedInSupport", true)));
  }

  private static Stream<DemoEvent> events(DemoAccount account, String type, int days) {
    Instant from = END.minus(Duration.ofDays(days));
    return account.events().stream()
        .filter(event -> event.type().equals(type) && !event.time().isBefore(from));
  }

  private static LocalDate date(DemoAccount account, String name) {
    return LocalDate.parse(String.valueOf(account.signals().get(name)));
  }
}
