package io.nextplay.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a caller shows: an id, a dot, and 32 random bytes. Only the caller has it; what is stored is
 * its {@link Digest}.
 */
public final class Secret {

  private static final int BYTES = 32;
  private static final int ID_BYTES = 9;
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9_-]{1,40})\\.([A-Za-z0-9_-]{43})");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String id;
  private final byte[] bytes;

  private Secret(String id, byte[] bytes) {
    this.id = id;
    this.bytes = bytes;
  }

  /** A new one that nobody has had before; its id begins with the prefix. */
  static Secret random(String prefix) {
    return new Secret(prefix + url(bytes(ID_BYTES)), bytes(BYTES));
  }

  /** Reads one; empty when it is none. */
  public static Optional<Secret> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Secret(form.group(1), Base64.getUrlDecoder().decode(form.group(2))));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // 43 characters whose last one does not end a byte
    }
  }

  /** The part that may be shown and logged. */
  public String id() {
    return id;
  }

  /** All of it, as its caller shows it. */
  public String text() {
    return id + "." + url(bytes);
  }

  /** What is stored of it. */
  Digest digest() {
    return Digest.of(bytes);
  }

  /** The id only: this must not get into a log. */
  @Override
  public String toString() {
    return id;
  }

  private static byte[] bytes(int count) {
    byte[] random = new byte[count];
    RANDOM.nextBytes(random);
    return random;
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
