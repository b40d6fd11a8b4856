package io.nextplay.release.draft;

import io.nextplay.release.ReleaseFiles;
import java.util.List;
import java.util.Optional;

/**
 * Keeps drafts with their files. To be used within a transaction. Implementations are thread-safe.
 */
public interface Drafts {

  /** All drafts, newest first. */
  List<Draft> all();

  /** One draft. */
  Optional<Draft> find(long id);

  /** One draft, which nobody else can lock until the transaction ends. */
  Optional<Draft> lock(long id);

  /** Its files; those of a discarded draft are gone. */
  ReleaseFiles files(long id);

  /** Stores a new draft; the answer has its id. */
  Draft create(Draft draft, ReleaseFiles files);

  /** Stores what became of a draft. */
  void save(Draft draft);

  /** Stores what became of a draft, and its files. */
  void save(Draft draft, ReleaseFiles files);
}
