package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
   * @param facts its facts, which replace those that are stored
   * @param events its events, which are added to those that are stored
   */
  public record Item(String id, AccountFacts facts, List<AccountEvent> events) {}

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

  /**
   * Imports until the items end or the progress says stop.
   *
   * @return those that were refused
   */
  public List<Refused> run(Iterator<Item> items, Progress progress) {
    List<Refused> refused = new ArrayList<>();
    int read = 0;
    boolean goOn = true;
    while (goOn && items.hasNext()) {
      List<Item> batch = new ArrayList<>();
      while (batch.size() < BATCH && items.hasNext()) {
        batch.add(items.next());
      }
      read += batch.size();
      goOn = keep(batch, read, progress, refused);
    }
    return refused;
  }

  private boolean keep(List<Item> batch, int read, Progress progress, List<Refused> refused) {
    try {
      return transactions.run(
          () -> {
            batch.forEach(this::keep);
            return progress.read(read);
          });
    } catch (Refusal one) { // undid the whole batch: find out which, and keep the others
      for (Item item : batch) {
        keepAlone(item, refused);
      }
      return transactions.run(() -> progress.read(read));
    }
  }

  private void keepAlone(Item item, List<Refused> refused) {
    try {
      transactions.run(() -> keep(item));
    } catch (Refusal refusal) {
      if (refusal.kind() == Kind.UNAVAILABLE) {
        throw refusal; // nothing is wrong with the account
      }
      refused.add(new Refused(item.id(), refusal.detail(), refusal.faults()));
    }
  }

  private Kept keep(Item item) {
    Account account =
        accounts.lock(item.id()).orElseGet(() -> Account.unknown(item.id(), clock.instant()));
    return keep.keep(account.with(item.facts()), item.events(), pointer -> false);
  }
}
