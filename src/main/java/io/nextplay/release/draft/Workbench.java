package io.nextplay.release.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.nextplay.release.Compilation;
import io.nextplay.release.ReleaseConfig;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Compiled drafts, the last few of them: between an edit, its check and its publication a draft is
 * compiled once. Thread-safe.
 */
@ApplicationScoped
class Workbench {

  private static final int KEPT = 8;

  private final Drafts drafts;
  private final ReleaseConfig config;
  private final Cache<Key, Compilation> compiled = Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<Key, Check> checked = Caffeine.newBuilder().maximumSize(KEPT).build();

  Workbench(Drafts drafts, ReleaseConfig config) {
    this.drafts = drafts;
    this.config = config;
  }

  /** A state of a draft: its content never changes. */
  private record Key(long draft, long revision) {}

  /** The draft as it is, compiled. */
  Compilation compiled(Draft draft) {
    return compiled.get(key(draft), key -> Compilation.of(drafts.files(draft.id())));
  }

  /** Keeps what was compiled already. */
  void put(Draft draft, Compilation compilation) {
    compiled.put(key(draft), compilation);
  }

  /** All that is to say about the draft as it is. */
  Check checked(Draft draft) {
    return checked.get(key(draft), key -> Check.of(compiled(draft), config.invariantDecisions()));
  }

  private static Key key(Draft draft) {
    return new Key(draft.id(), draft.revision());
  }
}
