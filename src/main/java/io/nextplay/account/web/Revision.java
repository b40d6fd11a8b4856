package io.nextplay.account.web;

import io.nextplay.account.Account;
import io.nextplay.account.Expected;
import io.nextplay.decision.web.RevisionTag;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** An account's revision as an entity tag. */
final class Revision {

  private Revision() {}

  static EntityTag tag(Account account) {
    return RevisionTag.of(account.revision());
  }

  /** What {@code If-Match} asks for; a tag that is not ours matches nothing. */
  static Expected expected(@Nullable String ifMatch) {
    Long revision = RevisionTag.expected(ifMatch);
    return revision == null ? Expected.ANY : new Expected(revision);
  }
}
