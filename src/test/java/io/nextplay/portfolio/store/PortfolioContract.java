package io.nextplay.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Transactions;
import io.nextplay.account.AccountFacts;
import io.nextplay.account.EraseAccount;
import io.nextplay.account.Expected;
import io.nextplay.account.PutAccount;
import io.nextplay.account.RedecideAccounts;
import io.nextplay.decision.DecisionChange.What;
import io.nextplay.decision.Headline.Readiness;
import io.nextplay.portfolio.Changes;
import io.nextplay.portfolio.Filter;
import io.nextplay.portfolio.Page;
import io.nextplay.portfolio.Queue;
import io.nextplay.portfolio.ReadLedger;
import io.nextplay.portfolio.ReadPortfolio;
import io.nextplay.portfolio.ReadQueue;
import io.nextplay.portfolio.ReadStandings;
import io.nextplay.portfolio.Standing;
import io.nextplay.portfolio.Standings;
import io.nextplay.portfolio.Sum;
import io.nextplay.portfolio.Totals;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every database must do for standings and what is read from them. */
abstract class PortfolioContract {

  private static final Duration LONG = Duration.ofDays(3);

  @Inject Standings standings;
  @Inject Changes changes;
  @Inject Transactions transactions;
  @Inject PutAccount put;
  @Inject EraseAccount erase;
  @Inject RedecideAccounts redecide;
  @Inject ReadQueue queues;
  @Inject ReadStandings book;
  @Inject Totals totals;
  @Inject ReadPortfolio portfolio;
  @Inject ReadLedger ledger;
  @Inject Session session;

  private final String prefix = "stands-" + UUID.randomUUID();
  private final List<String> stored = new ArrayList<>();

  @AfterEach
  void erase() {
    stored.forEach(id -> erase.erase(id, Expected.ANY));
  }

  @Test
  void aStandingComesBackAsItWas() {
    String id = put("a", Map.of("healthScore", 40, "arr", 1234.5, "segment", "MID"));
    Standing standing = standing(id);
    assertThat(standing.arr()).isEqualTo(1234.5);
    assertThat(standing.sizeSegment()).isEqualTo("MID");
    assertThat(standing.region()).isNull();
    assertThat(standing.headline().gate()).isEqualTo("BLOCKED");
    assertThat(standing.queue()).contains(Queue.RETENTION);
    assertThat(standing.dueAt()).isAfter(standing.decidedAt());
  }

  @Test
  void unknownArrStandsLastAndPagesMeet() {
    for (int i = 0; i < 9; i++) {
      Map<String, Object> blocked = Map.of("healthScore", 40);
      put("q" + i, i % 3 == 0 ? blocked : Map.of("healthScore", 40, "arr", 100 * (i / 2)));
    }
    List<String> whole = new ArrayList<>();
    @Nullable String after = null;
    do {
      Page page = queues.page(Queue.RETENTION, Filter.NONE, after, 2);
      page.entries().stream().map(Standing::accountId).filter(stored::contains).forEach(whole::add);
      after = page.next();
    } while (after != null);
    assertThat(whole)
        .extracting(id -> id.substring(prefix.length()))
        .containsExactly("q8", "q7", "q4", "q5", "q2", "q1", "q0", "q3", "q6");
  }

  @Test
  void aSelectionIsListedByArrAndItsPagesMeet() {
    for (int i = 0; i < 9; i++) {
      Map<String, Object> blocked = Map.of("healthScore", 40);
      put("s" + i, i % 3 == 0 ? blocked : Map.of("healthScore", 40, "arr", 100 * (i / 2)));
    }
    put("open", Map.of("healthScore", 90, "arr", 1_000));
    Filter held = gate("BLOCKED");
    List<String> whole = new ArrayList<>();
    ReadStandings.@Nullable Selection part = null;
    do {
      part = book.byArr(held, part == null ? null : part.page().next(), 2);
      Page page = part.page();
      page.entries().stream().map(Standing::accountId).filter(stored::contains).forEach(whole::add);
    } while (part.page().next() != null);
    assertThat(whole)
        .extracting(id -> id.substring(prefix.length()))
        .containsExactly("s8", "s7", "s4", "s5", "s2", "s1", "s0", "s3", "s6");
    assertThat(part.all().accounts()).isGreaterThanOrEqualTo(9);
  }

  @Test
  void aSelectionIsAddedUpInEveryWay() {
    String id = put("a", Map.of("healthScore", 90, "region", "EMEA", "arr", 7));
    Map<String, Readiness> crossSell = standing(id).headline().crossSell();
    String tier = Objects.requireNonNull(crossSell.get("analytics")).tier();
    assertThat(counts(ready("analytics", String.valueOf(tier)), id)).isTrue();
    assertThat(counts(ready("analytics", ""), id)).isFalse();
    assertThat(counts(ready("none", ""), id)).isTrue();
    assertThat(counts(size(""), id)).isTrue();
    assertThat(counts(size("MID"), id)).isFalse();
    assertThat(counts(size("\u0000"), id)).isFalse();
  }

  @Test
  void theAccountsBehindAGateRowAreThoseThatItHolds() {
    String health = ledger.ledger(0).rows().get(0).row();
    String one = put("one", Map.of("healthScore", 40));
    String more = put("more", Map.of("healthScore", 40, "paused", true));
    String none = put("none", Map.of("healthScore", 90));
    assertThat(transactions.run(() -> totals.held()))
        .as("another row holds the second too")
        .anyMatch(each -> !each.row().equals(health) && each.sum().accounts() > 0);
    assertThat(List.of(one, more, none))
        .map(id -> counts(heldBy(health), id))
        .containsExactly(true, true, false);
    assertThat(List.of(one, more, none))
        .map(id -> counts(heldBy(""), id))
        .containsExactly(false, false, true);
    assertThat(List.of(one, more, none))
        .map(id -> counts(heldAloneBy(health), id))
        .containsExactly(true, false, false);
    assertThat(List.of(one, more, none))
        .map(id -> counts(heldAloneBy(""), id))
        .containsExactly(false, true, true);
  }

  private boolean counts(Filter filter, String id) {
    return transactions.run(
        () -> {
          List<Standing> found = standings.byArr(filter, null, 100_000);
          assertThat(totals.sum(filter).accounts()).isEqualTo(found.size());
          return found.stream().anyMatch(each -> each.accountId().equals(id));
        });
  }

  private static Filter gate(String gate) {
    return filter(gate, null, null, null, null);
  }

  private static Filter size(String size) {
    return filter(null, size, null, null, null);
  }

  private static Filter ready(String product, String tier) {
    return filter(null, null, new Filter.Readiness(product, tier), null, null);
  }

  private static Filter heldBy(String row) {
    return filter(null, null, null, row, null);
  }

  private static Filter heldAloneBy(String row) {
    return filter(null, null, null, null, row);
  }

  private static Filter filter(
      @Nullable String gate,
      @Nullable String size,
      Filter.@Nullable Readiness readiness,
      @Nullable String heldBy,
      @Nullable String heldAloneBy) {
    return new Filter(
        gate, null, null, null, null, null, null, size, null, readiness, heldBy, heldAloneBy);
  }

  @Test
  void sumsCountEveryAccountOnceAndKeepUnknownArrApart() {
    Sum before = portfolio.portfolio().all();
    put("a", Map.of("healthScore", 40, "arr", 0.1));
    put("b", Map.of("healthScore", 80, "arr", 0.2));
    put("c", Map.of("healthScore", 80));
    Sum after = portfolio.portfolio().all();
    assertThat(after.accounts() - before.accounts()).isEqualTo(3);
    assertThat(after.arrUnknown() - before.arrUnknown()).isEqualTo(1);
    assertThat(after.arr()).isEqualTo(new Sum(0, before.arr() + 0.3, 0).arr());
  }

  @Test
  void theLedgerFollowsTheAccount() {
    long before = heldByHealth();
    String id = put("a", Map.of("healthScore", 59.5, "arr", 7));
    assertThat(heldByHealth()).isEqualTo(before + 1);
    assertThat(ledger.ledger(50).rows().get(0).nearest())
        .extracting(each -> each.accountId())
        .contains(id);
    put("a", Map.of("healthScore", 80, "arr", 7));
    assertThat(heldByHealth()).isEqualTo(before);
  }

  private long heldByHealth() {
    return ledger.ledger(0).rows().get(0).held().accounts();
  }

  @Test
  void changesComeNewestFirst() {
    String id = put("a", Map.of("healthScore", 80));
    put("a", Map.of("healthScore", 40));
    put("a", Map.of("healthScore", 80));
    List<Changes.Entry> gates =
        transactions.run(() -> changes.of(id, 200, null)).changes().stream()
            .filter(entry -> entry.change().what() == What.GATE)
            .toList();
    assertThat(gates).extracting(entry -> entry.change().to()).containsExactly("OPEN", "BLOCKED");
  }

  @Test
  void dueAccountsAreListedLongestWaitingFirstUnlessPutOff() {
    String one = put("a", Map.of("healthScore", 80));
    String two = put("b", Map.of("healthScore", 80));
    Instant later = Instant.now().plus(LONG);
    assertThat(due(later)).containsSubsequence(one, two);
    assertThat(transactions.run(() -> standings.countDue(later))).isGreaterThanOrEqualTo(2);
    transactions.run(
        () -> {
          standings.putOff(one, later.plusSeconds(1));
          return one;
        });
    assertThat(due(later)).contains(two).doesNotContain(one);
    assertThat(due(later.plusSeconds(2))).contains(one);
  }

  private List<String> due(Instant now) {
    return transactions.run(() -> standings.due(now, 100_000));
  }

  @Test
  void accountsOfAnotherReleaseAreFoundOnBothSidesAndDecidedAgain() {
    String one = put("a", Map.of("healthScore", 80));
    String two = put("b", Map.of("healthScore", 80));
    String digest = standing(one).releaseDigest();
    standBy(one, "a");
    standBy(two, "z");
    assertThat(transactions.run(() -> standings.behind(digest, Instant.now(), 100_000)))
        .contains(one, two);
    redecide.run();
    assertThat(standing(one).releaseDigest()).isEqualTo(digest);
    assertThat(standing(two).releaseDigest()).isEqualTo(digest);
  }

  private void standBy(String id, String digest) {
    transactions.run(
        () ->
            session
                .createMutationQuery(
                    "update StandingRow set releaseDigest = :digest where accountId = :id")
                .setParameter("digest", digest)
                .setParameter("id", id)
                .executeUpdate());
  }

  private Standing standing(String id) {
    return transactions.run(() -> standings.of(List.of(id))).values().iterator().next();
  }

  private String put(String name, Map<String, Object> signals) {
    String id = prefix + name;
    put.put(id, new AccountFacts(signals, Map.of()), Expected.ANY);
    if (!stored.contains(id)) {
      stored.add(id);
    }
    return id;
  }
}
