package io.nextplay.account.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Refuses bodies that say that they are not UTF-8, rather than to read them wrongly. */
final class Utf8 {

  private Utf8() {}

  /** Lets a request through that names no charset, UTF-8 or its part ASCII. */
  static void check(HttpHeaders headers) {
    MediaType type = headers.getMediaType();
    @Nullable String charset = type == null ? null : type.getParameters().get("charset");
    if (charset != null
        && !charset.equalsIgnoreCase("utf-8")
        && !charset.equalsIgnoreCase("us-ascii")) {
      throw new Refusal(
          Kind.MALFORMED, "unknown-charset", "the body is read as UTF-8, not as `" + charset + "`");
    }
  }
}
