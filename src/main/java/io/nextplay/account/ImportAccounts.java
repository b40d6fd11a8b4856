package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores many accounts with their events. Every account is checked, decided and recorded like a
 * single one; nothing of a bad one is kept, and it does not stop the others.
 */
@ApplicationScoped
public class ImportAccounts {

  /** Accounts in one transaction: enough to make it cheap, few enough to keep locks short. */
  public static final int BATCH = 50;

  private final Accounts accounts;
  private final KeepAccount keep;
  private final Transactions transactions;
  private final Clock clock;

  ImportAccounts(Accounts accounts, KeepAccount keep, Transactions transactions, Clock clock) {
    this.accounts = accounts;
    this.keep = keep;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An account to import.
   *
   * @param id its id
   * @param change what becomes of the facts that are stored
   * @param events its events, which are added to those that are stored
   */
  public record Item(String id, FactsChange change, List<AccountEvent> events) {

    /** An account whose facts replace those that are stored. */
    public Item(String id, AccountFacts facts, List<AccountEvent> events) {
      this(id, new FactsChange.Replace(facts), events);
    }

    /**
     * An account of which only some facts are told.
     *
     * @param patch a JSON merge patch (RFC 7396): sets, and removes what is null
     */
    public static Item patch(String id, Map<String, Object> patch) {
      return new Item(id, new FactsChange.Patch(patch), List.of());
    }
  }

  /** What became of an account. */
  public enum Outcome {
    /** It was not there before. */
    CREATED,
    /** It was there, and is changed. */
    UPDATED,
    /** A patch told nothing new about it, so it was not decided again. */
    UNCHANGED
  }

  /**
   * An account that was not imported.
   *
   * @param id its id
   * @param detail why, in one sentence
   * @param faults all that is wrong with it
   */
  public record Refused(String id, String detail, List<Fault> faults) {}

  /**
   * Told after each batch, with its transaction still open, so that a note of it is kept with it.
   */
  @FunctionalInterface
  public interface Progress {

    /**
     * So many accounts have been read; say whether to go on.
     *
     * @param read accounts since the start, imported or refused
     */
    boolean read(int read);
  }

  /** Told what became of each item. Within a batch the order is that of the ids. */
  public interface Results {

    /** The item is stored for good. */
    void imported(Item item, Outcome outcome);

    /** Nothing of the item is stored. */
    void refused(Item item, Refusal refusal);
  }

  /**
   * Imports until the items end or the progress says stop.
   *
   * @return those that were refused
   */
  public List<Refused> run(Iterator<Item> items, Progress progress) {
    List<Refused> refused = new ArrayList<>();
    run(
        items,
        progress,
        new Results() {
          @Override
          public void imported(Item item, Outcome outcome) {
            // the caller wants to know of refusals only
          }

          @Override
          public void refused(Item item, Refusal refusal) {
            refused.add(new Refused(item.id(), refusal.detail(), refusal.faults()));
          }
        });
    return refused;
  }

  /** Imports until the items end or the progress says stop; holds one batch at a time. */
  public void run(Iterator<Item> items, Progress progress, Results results) {
    int read = 0;
    boolean goOn = true;
    while (goOn && items.hasNext()) {
      List<Item> batch = new ArrayList<>();
      while (batch.size() < BATCH && items.hasNext()) {
        batch.add(items.next());
      }
      read += batch.size();
      // whoever locks several accounts locks them in this order; two of one id stay in theirs
      batch.sort(Comparator.comparing(Item::id));
      goOn = keep(batch, read, progress, results);
    }
  }

  private boolean keep(List<Item> batch, int read, Progress progress, Results results) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      boolean goOn =
          transactions.run(
              () -> {
                outcomes.clear(); // of an attempt that met another writer
                batch.forEach(item -> outcomes.add(keep(item)));
                return progress.read(read);
              });
      for (int i = 0; i < batch.size(); i++) {
        results.imported(batch.get(i), outcomes.get(i));
      }
      return goOn;
    } catch (Refusal one) { // undid the whole batch: find out which, and keep the others
      batch.forEach(item -> keepAlone(item, results));
      return transactions.run(() -> progress.read(read));
    }
  }

  private void keepAlone(Item item, Results results) {
    Outcome outcome;
    try {
      outcome = transactions.run(() -> keep(item));
    } catch (Refusal refusal) {
      if (refusal.kind() == Kind.UNAVAILABLE) {
        throw refusal; // nothing is wrong with the account
      }
      results.refused(item, refusal);
      return;
    }
    results.imported(item, outcome);
  }

  private Outcome keep(Item item) {
    Optional<Account> before = accounts.lock(item.id());
    Account account = before.orElseGet(() -> Account.unknown(item.id(), clock.instant()));
    Account changed = account.with(item.change().of(account));
    boolean same = item.change() instanceof FactsChange.Patch && item.events().isEmpty();
    if (same && before.isPresent() && changed.equals(account)) {
      return Outcome.UNCHANGED;
    }
    keep.keep(changed, item.events(), item.change()::leaves);
    return before.isPresent() ? Outcome.UPDATED : Outcome.CREATED;
  }
}
