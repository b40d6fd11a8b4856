package io.nextplay.release.usage;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * When rows last counted in a decision, by {@link RowKey}. Implementations are thread-safe and take
 * part in the caller's transaction.
 */
public interface LastFired {

  /**
   * Keeps the later of what is known and what is told, for each row. Nodes that meet in a row make
   * one of them fail, which then goes again.
   */
  void keep(Map<String, Instant> fired);

  /** When each of the rows last counted; rows that never did are absent. */
  Map<String, Instant> of(Collection<String> keys);
}
