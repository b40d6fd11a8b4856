package io.nextplay.account.web;

import io.nextplay.account.Account;
import io.nextplay.account.Expected;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An account's revision as an entity tag. */
final class Revision {

  private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

  private Revision() {}

  static EntityTag tag(Account account) {
    return new EntityTag(String.valueOf(account.revision()));
  }

  /** What {@code If-Match} asks for; a tag that is not ours matches nothing. */
  static Expected expected(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
      return Expected.ANY;
    }
    Matcher tag = TAG.matcher(ifMatch);
    return new Expected(tag.matches() ? Long.parseLong(tag.group(1)) : -1L);
  }
}
