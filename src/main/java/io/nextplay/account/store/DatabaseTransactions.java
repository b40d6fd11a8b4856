package io.nextplay.account.store;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;
import org.hibernate.PessimisticLockException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.jspecify.annotations.Nullable;

/** Transactions of the database. */
@ApplicationScoped
class DatabaseTransactions implements Transactions {

  /** Two writers who create the same account meet once; more means that something else is wrong. */
  private static final int ATTEMPTS = 4;

  @Override
  public <T> T run(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(work::get);
      } catch (RuntimeException e) {
        if (!metAnotherWriter(e)) {
          throw e;
        }
        if (attempt == ATTEMPTS) {
          throw busy(e);
        }
      }
    }
  }

  private static boolean metAnotherWriter(Throwable thrown) {
    for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof ConstraintViolationException
          || at instanceof OptimisticLockException
          || at instanceof StaleStateException
          || at instanceof PessimisticLockException
          || at instanceof LockAcquisitionException) {
        return true;
      }
    }
    return false;
  }

  private static Refusal busy(RuntimeException cause) {
    Refusal refusal = new Refusal(Kind.CONFLICT, "busy", "others are changing the same; try again");
    refusal.initCause(cause);
    return refusal;
  }
}
