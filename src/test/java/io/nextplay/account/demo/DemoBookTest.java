package io.nextplay.account.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of the book: the same every time, the dictionary's names, facts that agree. */
class DemoBookTest {

  private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 21);

  /** The signals of the dictionary that are sent, not derived. */
  private static final Set<String> ACCOUNT_SIGNALS =
      Set.of(
          """
          segment region industry plan arr employees ownedProducts contractType contractStart
          renewalDate fiscalYearStartMonth discount paused featureUtilisation seatUtilisation
          apiUtilisation storageUtilisation seatsLicensed activeUsers guests dauMau
          workflowCompletion activeDepartments powerFeatures higherPlanFeatures
          onboardingComplete healthScore nps npsDate csat ticketSentiment openTickets
          resolutionDays lastSponsorContact csmSentiment lastExecMeeting valueMilestones
          roiConfirmed champions engagedContacts economicBuyerAccess budgetAuthority
          itDecisionMakers leadershipChange openOpportunity headcountGrowth revenueGrowth
          newTeams emailConsent inAppConsent askedNextPlan"""
              .split("\\s+", -1));

  private static final Set<String> PRODUCT_SIGNALS =
      Set.of(
          "themeTickets",
          "featureRequests",
          "integrations",
          "buyerPersonas",
          "icpFit",
          "askedInSupport",
          "predecessorAdoption");

  private static final List<String> DATES =
      List.of("contractStart", "npsDate", "lastSponsorContact", "lastExecMeeting");

  private static final List<DemoAccount> BOOK = DemoBook.accounts(42, 400, ANCHOR).toList();

  @Test
  void sameArgumentsGiveTheSameBook() {
    assertThat(DemoBook.accounts(42, 400, ANCHOR).toList()).isEqualTo(BOOK);
    assertThat(DemoBook.accounts(42, 400, ANCHOR).parallel().toList()).isEqualTo(BOOK);
  }

  @Test
  void anotherSeedGivesAnotherBook() {
    assertThat(DemoBook.accounts(43, 400, ANCHOR)).doesNotContainAnyElementsOf(BOOK);
  }

  @Test
  void anAccountDoesNotDependOnTheCount() {
    assertThat(DemoBook.accounts(42, 25, ANCHOR).toList()).isEqualTo(BOOK.subList(0, 25));
    assertThat(DemoBook.accounts(42, 0, ANCHOR)).isEmpty();
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> DemoBook.accounts(42, -1, ANCHOR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void everySignalIsABaseSignalOfTheDictionaryAndEachOneAppears() {
    Set<String> account = new HashSet<>();
    Set<String> product = new HashSet<>();
    for (DemoAccount each : BOOK) {
      account.addAll(each.signals().keySet());
      each.products().values().forEach(signals -> product.addAll(signals.keySet()));
    }
    assertThat(account).isEqualTo(ACCOUNT_SIGNALS);
    assertThat(product).isEqualTo(PRODUCT_SIGNALS);
  }

  @Test
  void valuesArePlain() {
    assertThat(BOOK)
        .flatExtracting(account -> account.signals().values())
        .allMatch(DemoBookTest::isPlain)
        .hasSizeGreaterThan(400 * 30);
  }

  @Test
  void usageAgreesWithItself() {
    assertThat(BOOK)
        .allSatisfy(
            account -> {
              double seats = number(account, "seatsLicensed");
              double active = number(account, "activeUsers");
              assertThat(active).isBetween(0.0, seats);
              assertThat(number(account, "seatUtilisation"))
                  .isCloseTo(active / seats, offset(0.00005));
              assertThat(number(account, "activeDepartments")).isLessThanOrEqualTo(active);
              assertThat(number(account, "champions"))
                  .isLessThanOrEqualTo(number(account, "engagedContacts"));
            });
  }

  @Test
  void productsAreOwnedOrWanted() {
    assertThat(BOOK)
        .allSatisfy(
            account -> {
              List<?> owned = owned(account);
              assertThat(owned.get(0)).isEqualTo("core");
              Set<Object> all = new HashSet<>(owned);
              all.addAll(account.products().keySet());
              assertThat(all)
                  .containsExactlyInAnyOrder("core", "analytics", "automation", "security")
                  .hasSize(owned.size() + account.products().size());
            });
  }

  @Test
  void datesLieBetweenTheContractAndTheAnchor() {
    for (DemoAccount account : BOOK) {
      LocalDate start = date(account.signals(), "contractStart");
      for (String name : DATES) {
        if (account.signals().containsKey(name)) {
          assertThat(date(account.signals(), name)).as(name).isBetween(start, ANCHOR.minusDays(1));
        }
      }
      assertThat(date(account.signals(), "renewalDate"))
          .isBetween(ANCHOR.plusDays(1), ANCHOR.plusYears(1));
    }
  }

  @Test
  void eventsLieWithinTheYearAndTheContractInOrder() {
    for (DemoAccount account : BOOK) {
      LocalDate start = date(account.signals(), "contractStart");
      LocalDate yearAgo = ANCHOR.minusDays(365);
      LocalDate first = start.isAfter(yearAgo) ? start : yearAgo;
      assertThat(account.events())
          .hasSizeBetween(1, 400)
          .isSortedAccordingTo((one, other) -> one.time().compareTo(other.time()))
          .allSatisfy(
              event ->
                  assertThat(event.time().atZone(ZoneOffset.UTC).toLocalDate())
                      .isBetween(first, ANCHOR.minusDays(1)));
    }
  }

  @Test
  void idsAreUnique() {
    assertThat(BOOK).extracting(DemoAccount::id).doesNotHaveDuplicates();
    assertThat(BOOK).extracting(DemoAccount::id).allMatch(id -> id.matches("[a-z]+-\\d{4}"));
    assertThat(BOOK)
        .flatExtracting(DemoAccount::events)
        .extracting(DemoEvent::id)
        .doesNotHaveDuplicates();
  }

  private static boolean isPlain(Object value) {
    return value instanceof List<?> set
        ? set.stream().allMatch(String.class::isInstance)
        : Set.of(String.class, Integer.class, Double.class, Boolean.class)
            .contains(value.getClass());
  }

  private static List<?> owned(DemoAccount account) {
    return account.signals().get("ownedProducts") instanceof List<?> owned ? owned : List.of();
  }

  private static double number(DemoAccount account, String name) {
    Object value = account.signals().get(name);
    assertThat(value).as(name).isInstanceOf(Number.class);
    return value instanceof Number known ? known.doubleValue() : Double.NaN;
  }

  private static LocalDate date(Map<String, Object> signals, String name) {
    return LocalDate.parse(String.valueOf(signals.get(name)));
  }
}
