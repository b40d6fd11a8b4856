package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.account.RedecideBatch.Redecided;
import io.nextplay.decision.Rules;
import io.nextplay.portfolio.ClockConfig;
import io.nextplay.portfolio.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Decides those accounts anew whose decision may no longer be right: time has come to one of its
 * cut-offs, or another release is in force. An account that cannot be decided is put off and does
 * not stop the others. Several nodes may run it at the same time: each account is locked and looked
 * at again, and one that another node has at hand is left to it.
 */
@ApplicationScoped
public class RedecideAccounts {

  private static final Logger LOG = Logger.getLogger(RedecideAccounts.class);

  /** Accounts that are listed at once. */
  private static final int ROUND = 5_000;

  private final Standings standings;
  private final RedecideBatch batch;
  private final Transactions transactions;
  private final Rules rules;
  private final ClockMeters meters;
  private final ClockConfig config;
  private final Clock clock;
  private final AtomicBoolean stopped = new AtomicBoolean();

  RedecideAccounts(
      Standings standings,
      RedecideBatch batch,
      Transactions transactions,
      Rules rules,
      ClockMeters meters,
      ClockConfig config,
      Clock clock) {
    this.standings = standings;
    this.batch = batch;
    this.transactions = transactions;
    this.rules = rules;
    this.meters = meters;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Decides all accounts that are due now, and returns when none is left.
   *
   * @return how many were decided
   */
  public int run() {
    Optional<Rules.Active> active = rules.active();
    if (active.isEmpty()) {
      return 0; // health says so already
    }
    String digest = active.get().digest();
    int decided = 0;
    int last;
    do {
      List<String> ids = waiting(digest);
      last = ids.isEmpty() ? 0 : decide(ids);
      decided += last;
    } while (last > 0 && !stopped.get());
    return decided;
  }

  /** Ends a run after the batches it is at. */
  public void stop() {
    stopped.set(true);
  }

  private List<String> waiting(String digest) {
    Instant now = clock.instant();
    return transactions.run(
        () -> {
          meters.waiting(standings.countDue(now), standings.countBehind(digest));
          Set<String> ids = new LinkedHashSet<>(standings.due(now, ROUND));
          if (ids.size() < ROUND) {
            ids.addAll(standings.behind(digest, now, ROUND - ids.size()));
          }
          return List.copyOf(ids);
        });
  }

  /** Neighbours share a batch, so that two batches never want each other's accounts. */
  private int decide(List<String> ids) {
    List<String> sorted = ids.stream().sorted().toList();
    List<List<String>> batches =
        IntStream.range(0, (sorted.size() + ImportAccounts.BATCH - 1) / ImportAccounts.BATCH)
            .mapToObj(i -> sorted.subList(i * ImportAccounts.BATCH, end(i, sorted.size())))
            .toList();
    try (Workers workers = new Workers(config.workers())) {
      return workers.sum(batches, this::decideBatch);
    }
  }

  private static int end(int number, int size) {
    return Math.min((number + 1) * ImportAccounts.BATCH, size);
  }

  private int decideBatch(List<String> ids) {
    if (stopped.get()) {
      return 0;
    }
    List<Redecided> decided;
    try {
      decided = batch.decide(ids);
    } catch (RuntimeException one) { // undid the whole batch: find out which, and keep the others
      checkAvailable(one);
      decided = new ArrayList<>();
      for (String id : ids) {
        decided.addAll(decideAlone(id));
      }
    }
    decided.forEach(meters::decided);
    return decided.size();
  }

  private List<Redecided> decideAlone(String id) {
    try {
      return batch.decide(List.of(id));
    } catch (RuntimeException e) {
      checkAvailable(e);
      LOG.errorf(e, "account %s cannot be decided anew; next try in %s", id, config.retryAfter());
      meters.failed();
      transactions.run(
          () -> {
            standings.putOff(id, clock.instant().plus(config.retryAfter()));
            return id;
          });
      return List.of();
    }
  }

  /** When no release is active, nothing is wrong with the account. */
  private static void checkAvailable(RuntimeException thrown) {
    if (thrown instanceof Refusal refusal && refusal.kind() == Kind.UNAVAILABLE) {
      throw refusal;
    }
  }
}
