package io.nextplay.decision.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Revisions as entity tags: {@code "3"}. */
public final class RevisionTag {

  private static final Pattern TAG = Pattern.compile("\\s*\"?(\\d{1,18})\"?\\s*");

  private RevisionTag() {}

  /** The tag of a revision. */
  public static EntityTag of(long revision) {
    return new EntityTag(String.valueOf(revision));
  }

  /**
   * The revision that {@code If-Match} asks for; null for any, -1 for a tag that is not ours, which
   * matches nothing. Quotes may be missing: whoever leaves them out means the same.
   */
  public static @Nullable Long expected(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(ifMatch);
    return tag.matches() ? Long.parseLong(tag.group(1)) : -1L;
  }
}
