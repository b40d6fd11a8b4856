package io.nextplay.account;

import io.nextplay.Pointers;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.decision.AccountId;
import io.nextplay.decision.Decide;
import io.nextplay.decision.DecisionChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what happened at accounts. All events of a report are stored and each account with news
 * is decided once, in one transaction; or, when anything is wrong, nothing is and all faults are
 * told.
 */
@ApplicationScoped
public class TakeEvents {

  /** Events in one report: enough to be quick, few enough for one transaction. */
  public static final int MOST = 1_000;

  private final Accounts accounts;
  private final AccountEvents events;
  private final KeepAccount keep;
  private final Decide decide;
  private final AccountsConfig config;
  private final Transactions transactions;
  private final Clock clock;

  TakeEvents(
      Accounts accounts,
      AccountEvents events,
      KeepAccount keep,
      Decide decide,
      AccountsConfig config,
      Transactions transactions,
      Clock clock) {
    this.accounts = accounts;
    this.events = events;
    this.keep = keep;
    this.decide = decide;
    this.config = config;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What came of a report.
   *
   * @param received how many events it held
   * @param added how many of them are stored and count from now on
   * @param duplicates how many were known, or stood in it twice
   * @param notKept how many are older than events are kept, or than the newest so many of a type
   * @param accounts the accounts it was about, in the order of their ids
   */
  public record Taken(
      int received, int added, int duplicates, int notKept, List<Touched> accounts) {}

  /**
   * An account that a report was about.
   *
   * @param id its id
   * @param decisionId its last recorded decision, which is this one's when anything changed
   * @param changes what the decision says otherwise than the one before
   */
  public record Touched(String id, @Nullable String decisionId, List<DecisionChange> changes) {}

  /**
   * Takes in a report.
   *
   * @param reported the events, as far as they could be read
   * @param faults what was wrong with their form
   * @throws Refusal when anything is wrong, with all faults in the order of the events
   */
  public Taken take(List<ReportedEvent> reported, List<Fault> faults) {
    return transactions.run(
        () -> {
          SortedMap<String, Account> locked = lock(reported);
          check(reported, faults, locked);
          return store(reported, locked);
        });
  }

  /** The accounts, locked in the order of their ids, so that no two reports wait for each other. */
  private SortedMap<String, Account> lock(List<ReportedEvent> reported) {
    SortedMap<String, Account> locked = new TreeMap<>();
    reported.stream()
        .map(ReportedEvent::subject)
        .filter(Objects::nonNull)
        .filter(AccountId::isValid)
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(id -> accounts.lock(id).ifPresent(account -> locked.put(id, account)));
    return locked;
  }

  private void check(
      List<ReportedEvent> reported, List<Fault> form, SortedMap<String, Account> locked) {
    List<Fault> faults = new ArrayList<>(form);
    List<EventId> keys =
        reported.stream().map(ReportedEvent::key).filter(Objects::nonNull).toList();
    faults.addAll(
        new EventChecks(reported)
            .byDictionary(decide.rules(null).ruleSet())
            .byClock(clock.instant(), config.eventTolerance())
            .byAccounts(locked.keySet())
            .byOwners(events.owners(keys))
            .faults());
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(TakeEvents::place));
      throw new Refusal(
          Kind.INVALID,
          "invalid-events",
          faults.size() == 1
              ? faults.get(0).message()
              : faults.size() + " things are wrong with the events; none of them was taken in",
          faults);
    }
  }

  /** The number of the event in the report; a report of one has none. */
  private static int place(Fault fault) {
    List<String> keys = Pointers.keys(fault.pointer());
    return keys.isEmpty() || !keys.get(0).matches("\\d{1,9}") ? 0 : Integer.parseInt(keys.get(0));
  }

  private Taken store(List<ReportedEvent> reported, SortedMap<String, Account> locked) {
    int added = 0;
    int duplicates = 0;
    List<Touched> touched = new ArrayList<>();
    for (Account account : locked.values()) {
      EventMerge merge =
          keep.merge(
              account,
              reported.stream()
                  .filter(event -> account.id().equals(event.subject()))
                  .map(ReportedEvent::event)
                  .toList());
      added += merge.fresh().size();
      duplicates += merge.duplicates();
      touched.add(touched(account, merge));
    }
    int notKept = reported.size() - added - duplicates;
    return new Taken(reported.size(), added, duplicates, notKept, touched);
  }

  private Touched touched(Account account, EventMerge merge) {
    if (account.eventsKnown() && merge.fresh().isEmpty()) {
      return new Touched(account.id(), account.decisionId(), List.of());
    }
    Kept kept = keep.keepEvents(account, merge);
    return new Touched(account.id(), kept.account().decisionId(), kept.changes());
  }
}
