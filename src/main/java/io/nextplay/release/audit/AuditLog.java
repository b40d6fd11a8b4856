package io.nextplay.release.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log. Implementations are thread-safe. */
public interface AuditLog {

  /** Adds an entry, in the transaction of what it tells of; its sequence is given here. */
  void add(AuditEntry entry);

  /**
   * Entries, newest first.
   *
   * @param draft only those of a draft; null for all
   * @param before only those with a lower sequence; null for the newest
   * @param limit how many at most
   */
  List<AuditEntry> page(@Nullable Long draft, @Nullable Long before, int limit);

  /** What was edited in a draft after a revision, oldest first. */
  List<AuditEntry> editsSince(long draft, long revision);
}
