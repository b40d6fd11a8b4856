package io.nextplay.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import io.nextplay.Transactions;
import io.nextplay.account.Account;
import io.nextplay.account.AccountEvent;
import io.nextplay.account.AccountEvents;
import io.nextplay.account.AccountFacts;
import io.nextplay.account.Accounts;
import io.nextplay.account.EraseAccount;
import io.nextplay.account.EventId;
import io.nextplay.account.Expected;
import io.nextplay.account.ImportAccounts;
import io.nextplay.account.PutAccount;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every database must do for accounts, events and decisions. */
abstract class StoreContract {

  @Inject Accounts accounts;
  @Inject AccountEvents events;
  @Inject DecisionLog log;
  @Inject Decide decide;
  @Inject Transactions transactions;
  @Inject PutAccount put;
  @Inject EraseAccount erase;
  @Inject ImportAccounts imports;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final String id = "contract-" + UUID.randomUUID();

  @Test
  void anAccountComesBackAsItWasStored() {
    Map<String, Object> signals = Map.of("arr", 84000, "plan", "Größe ☃ \u0000 \ud800 \"'--");
    Account stored = store(id, signals);
    assertThat(stored.revision()).isEqualTo(1);
    Account found = transactions.run(() -> accounts.find(id).orElseThrow());
    assertThat(found).isEqualTo(stored);
    assertThat(found.signals()).isEqualTo(signals);
    assertThat(store(id, Map.of()).revision()).isEqualTo(2);
  }

  @Test
  void eventsAreReadByTimeAndOnlyTheKeptOnes() {
    List<AccountEvent> sent =
        IntStream.range(0, 900).mapToObj(i -> event("e" + i, now.minusSeconds(i))).toList();
    importOne(sent);
    List<AccountEvent> read = eventsSince(now.minusSeconds(99));
    assertThat(read)
        .hasSize(100)
        .isSortedAccordingTo(java.util.Comparator.comparing(AccountEvent::time));
    assertThat(read.get(99)).isEqualTo(sent.get(0));
    assertThat(eventsSince(Instant.EPOCH)).hasSize(900);
  }

  @Test
  void theSameEventTwiceIsOneAndTooOldOnesAreNotKept() {
    importOne(
        List.of(event("a", now), event("a", now), event("old", now.minus(401, ChronoUnit.DAYS))));
    importOne(List.of(event("a", now.minusSeconds(5)), event("b", now.plusNanos(999))));
    assertThat(eventsSince(Instant.EPOCH))
        .extracting(AccountEvent::id)
        .containsExactly(id + "a", id + "b");
    assertThat(eventsSince(Instant.EPOCH)).extracting(AccountEvent::time).containsOnly(now);
  }

  @Test
  void eventsAreForgottenOneByOneAndFoundByTheirIds() {
    importOne(List.of(event("a", now), event("b", now), event("c", now)));
    transactions.run(
        () -> {
          events.forget(id, List.of(event("a", now), event("c", now)));
          return 2;
        });
    assertThat(eventsSince(Instant.EPOCH)).extracting(AccountEvent::id).containsExactly(id + "b");
    List<EventId> asked =
        List.of(
            new EventId("crm", id + "a"),
            new EventId("crm", id + "b"),
            new EventId("other", id + "b"));
    assertThat(transactions.run(() -> events.owners(asked)))
        .isEqualTo(Map.of(new EventId("crm", id + "b"), id));
    assertThat(transactions.run(() -> events.owners(List.of()))).isEmpty();
  }

  @Test
  void twoAccountsNeverShareAnEvent() {
    importOne(List.of(event("a", now)));
    ImportAccounts.Item other =
        new ImportAccounts.Item(id + ".b", facts(Map.of()), List.of(event("a", now)));
    assertThat(imports.run(List.of(other).iterator(), read -> true)).hasSize(1);
    assertThat(transactions.run(() -> accounts.find(id + ".b"))).isEmpty();
  }

  @Test
  void aDecisionKeepsItsInputsAndOutcome() {
    importOne(List.of(event("a", now)));
    Decision decision = log.history(id, 1, null).decisions().get(0);
    Given given = log.inputs(decision.id()).orElseThrow();
    assertThat(log.find(decision.id())).contains(decision);
    assertThat(given.accountId()).isEqualTo(id);
    assertThat(given.signals()).isEqualTo(Map.of("arr", 1));
    assertThat(given.events())
        .containsExactly(new Event("crm " + id + "a", "product.login", now, "core", "u1"));
  }

  @Test
  void historyIsNewestFirstAndItsPagesMeet() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      made.add(0, put.put(id, facts(Map.of("arr", i)), Expected.ANY).decision().id());
    }
    List<String> read = new ArrayList<>();
    String cursor = null;
    do {
      DecisionLog.Page page = log.history(id, 3, cursor);
      page.decisions().forEach(decision -> read.add(decision.id()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(read).isEqualTo(made);
  }

  @Test
  void erasingLeavesNoRow() {
    importOne(List.of(event("a", now)));
    String decision = log.history(id, 1, null).decisions().get(0).id();
    erase.erase(id, Expected.ANY);
    assertThat(transactions.run(() -> accounts.find(id))).isEmpty();
    assertThat(eventsSince(Instant.EPOCH)).isEmpty();
    assertThat(log.find(decision)).isEmpty();
    assertThat(log.history(id, 1, null).decisions()).isEmpty();
    assertThatThrownBy(() -> erase.erase(id, Expected.ANY)).isInstanceOf(Refusal.class);
  }

  @Test
  void whatFailsLeavesNothing() {
    Supplier<Account> fails =
        () -> {
          accounts.save(account(id, Map.of("arr", 1)));
          throw new IllegalStateException("stop");
        };
    assertThatThrownBy(() -> transactions.run(fails)).isInstanceOf(IllegalStateException.class);
    assertThat(transactions.run(() -> accounts.find(id))).isEmpty();
  }

  @Test
  void aBadItemDoesNotStopTheOthers() {
    List<ImportAccounts.Item> items =
        List.of(
            new ImportAccounts.Item(id + ".1", facts(Map.of("arr", 1)), List.of()),
            new ImportAccounts.Item(id + ".2", facts(Map.of("arr", "x")), List.of(event("a", now))),
            new ImportAccounts.Item(id + ".3", facts(Map.of("arr", 3)), List.of()));
    List<ImportAccounts.Refused> refused = imports.run(items.iterator(), read -> true);
    assertThat(refused).extracting(ImportAccounts.Refused::id).containsExactly(id + ".2");
    assertThat(refused.get(0).faults().get(0).pointer()).isEqualTo("/arr");
    assertThat(transactions.run(() -> accounts.list(id + ".", 2)))
        .extracting(Account::id)
        .containsExactly(id + ".1", id + ".3");
    assertThat(log.history(id + ".1", 9, null).decisions()).hasSize(1);
    assertThat(log.history(id + ".2", 9, null).decisions()).isEmpty();
  }

  @Test
  void writersAtTheSameTimeTakeTurns() throws Exception {
    List<Callable<Long>> writes = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      int arr = i;
      writes.add(() -> put.put(id, facts(Map.of("arr", arr)), Expected.ANY).account().revision());
    }
    assertThat(atOnce(writes)).doesNotHaveDuplicates();
    assertThat(log.history(id, 200, null).decisions()).hasSize(24);
  }

  @Test
  void decisionsRecordedAtTheSameTimeAreAllStoredButTheOneThatCannotBe() throws Exception {
    Given facts = new Given(id, Map.of("arr", 1), Map.of(), null);
    Decision twice = decide.decide(facts, Decide.Options.none());
    log.record(twice, facts);
    List<Callable<Boolean>> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Decision one = i == 20 ? twice : decide.decide(facts, Decide.Options.none());
      records.add(() -> isRecorded(one, facts));
    }
    List<Boolean> stored = atOnce(records);
    for (int i = 0; i < stored.size(); i++) {
      assertThat(stored.get(i)).as("record %d", i).isEqualTo(i != 20);
    }
    assertThat(log.history(id, 200, null).decisions()).hasSize(40);
  }

  /** Does all of them on eight threads. */
  private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<T> done = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(works)) {
        done.add(each.get());
      }
      return done;
    } finally {
      threads.shutdown();
    }
  }

  /** Whether it was stored; what returned is there for all to see. */
  private boolean isRecorded(Decision decision, Given facts) {
    try {
      log.record(decision, facts);
    } catch (RuntimeException e) {
      return false;
    }
    return log.find(decision.id()).isPresent();
  }

  @Test
  void factsTooLargeToKeepAreRefused() {
    AccountFacts large = facts(Map.of("plan", "x".repeat(300_000)));
    assertThatThrownBy(() -> put.put(id, large, Expected.ANY))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
  }

  @Test
  void eventsOfAccountsInARowAreThoseOfEach() {
    AccountEvent event = new AccountEvent("test", "row-" + id, "product.login", now, null, null);
    importOne(List.of(event));
    assertThat(transactions.run(() -> events.between(id, id, now.minusSeconds(1))))
        .isEqualTo(Map.of(id, eventsSince(now.minusSeconds(1))))
        .isEqualTo(transactions.run(() -> events.since(List.of(id), now.minusSeconds(1))));
    assertThat(transactions.run(() -> events.between(id, id, now.plusSeconds(1)))).isEmpty();
  }

  private Account store(String name, Map<String, Object> signals) {
    return transactions.run(
        () -> {
          Account before = accounts.lock(name).orElse(account(name, Map.of()));
          return accounts.save(
              new Account(
                  name,
                  signals,
                  Map.of(),
                  false,
                  before.revision(),
                  before.createdAt(),
                  now,
                  null));
        });
  }

  private void importOne(List<AccountEvent> sent) {
    ImportAccounts.Item item = new ImportAccounts.Item(id, facts(Map.of("arr", 1)), sent);
    assertThat(imports.run(List.of(item).iterator(), read -> true)).isEmpty();
  }

  private List<AccountEvent> eventsSince(Instant from) {
    return transactions.run(() -> events.since(id, from));
  }

  private Account account(String name, Map<String, Object> signals) {
    return new Account(name, signals, Map.of(), false, 0, now, now, null);
  }

  private static AccountFacts facts(Map<String, Object> signals) {
    return new AccountFacts(signals, Map.of());
  }

  private AccountEvent event(String name, Instant time) {
    return new AccountEvent("crm", id + name, "product.login", time, "core", "u1");
  }
}
