package io.nextplay.decision.store;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.decision.AccountId;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import io.nextplay.engine.Given;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decision log as a table. */
@ApplicationScoped
class DatabaseDecisionLog implements DecisionLog {

  private final RecordedDecisions entries;

  private final SharedCommit shared;

  DatabaseDecisionLog(RecordedDecisions entries, SharedCommit shared) {
    this.entries = entries;
    this.shared = shared;
  }

  @Override
  public void record(Decision decision, Given given) {
    AccountId.check(decision.accountId(), "/account/id");
    RecordedDecision entry =
        RecordedDecision.of(decision, StoredForm.write(given), StoredForm.write(decision));
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      entries.persistAndFlush(entry);
      // with all entries of a large batch in the session, each flush would look at all of them
      entries.getEntityManager().detach(entry);
    } else {
      shared.store(entry);
    }
  }

  @Override
  @Transactional
  public Optional<Decision> find(String id) {
    return entries.findByIdOptional(id).map(entry -> StoredForm.readDecision(entry.outcome));
  }

  @Override
  @Transactional
  public Optional<Given> inputs(String id) {
    return entries.findByIdOptional(id).map(entry -> StoredForm.readGiven(entry.inputs));
  }

  @Override
  @Transactional
  public Page history(String accountId, int limit, @Nullable String cursor) {
    List<RecordedDecision> found = entries.before(position(cursor), accountId, limit + 1);
    List<RecordedDecision> shown = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? String.valueOf(shown.get(limit - 1).seq) : null;
    return new Page(
        shown.stream().map(entry -> StoredForm.readDecision(entry.outcome)).toList(), next);
  }

  @Override
  @Transactional
  public long erase(String accountId) {
    return entries.erase(accountId);
  }

  private static long position(@Nullable String cursor) {
    if (cursor == null) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      String what = "`after` is the `next` of the page before";
      throw new Refusal(
          Kind.MALFORMED, "invalid-cursor", what, List.of(new Fault("InvalidCursor", what, "")));
    }
  }
}
