package io.nextplay.decision.store;

import io.nextplay.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Stores what requests record at the same time in one transaction, for a commit waits for the disk,
 * and for fifty entries no longer than for one. Whoever comes first stores the entries of all who
 * wait; nobody goes on before his own is committed. Thread-safe.
 */
@ApplicationScoped
class SharedCommit {

  private static final int MOST = 200;

  private final RecordedDecisions entries;
  private final Transactions transactions;
  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final Lock storing = new ReentrantLock();

  SharedCommit(RecordedDecisions entries, Transactions transactions) {
    this.entries = entries;
    this.transactions = transactions;
  }

  /** An entry whose request waits; looked at only by who holds the lock. */
  private static final class Waiting {

    private final RecordedDecision entry;
    private boolean tried;
    private boolean stored;
    private @Nullable RuntimeException failure;

    private Waiting(RecordedDecision entry) {
      this.entry = entry;
    }
  }

  /**
   * Stores an entry; it is committed when this returns.
   *
   * @throws RuntimeException why it could not be stored, whatever became of the others
   */
  void store(RecordedDecision entry) {
    Waiting mine = new Waiting(entry);
    queue.add(mine);
    storing.lock();
    try {
      while (!mine.tried) {
        storeNext();
      }
    } finally {
      storing.unlock();
    }
    if (!mine.stored) { // also when whoever stored it met an error of the JVM
      throw mine.failure == null ? new IllegalStateException("not stored") : mine.failure;
    }
  }

  private void storeNext() {
    List<Waiting> next = new ArrayList<>();
    for (Waiting each = queue.poll(); each != null; each = queue.poll()) {
      next.add(each);
      if (next.size() == MOST) {
        break;
      }
    }
    try {
      commit(next);
    } catch (RuntimeException e) {
      next.forEach(this::storeAlone); // one that cannot be stored must not keep the others out
    } finally {
      next.forEach(each -> each.tried = true);
    }
  }

  private void storeAlone(Waiting one) {
    try {
      commit(List.of(one));
    } catch (RuntimeException e) {
      one.failure = e;
    }
  }

  private void commit(List<Waiting> together) {
    transactions.run(
        () -> {
          entries.persist(together.stream().map(each -> each.entry));
          entries.flush();
          return together.size();
        });
    together.forEach(each -> each.stored = true);
  }
}
