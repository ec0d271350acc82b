package org.milktide.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;

/** Tries again what lost a deadlock: rows are locked in orders that others may cross, rarely. */
final class Deadlocks {
  private static final int TRIES = 3;

  private Deadlocks() {}

  /** Runs a whole transaction, at most three times. */
  static <T extends @Nullable Object> T tryAgain(Supplier<T> transaction) {
    for (int left = TRIES - 1; ; left--) {
      try {
        return transaction.get();
      } catch (PessimisticLockingFailureException e) {
        if (left == 0) {
          throw e;
        }
      }
    }
  }
}
