package io.nextplay.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The SHA-256 of a secret. The secret is random and long, so nothing slower is needed to keep it
 * from being guessed.
 */
public final class Digest {

  private final byte[] bytes;

  private Digest(byte[] bytes) {
    this.bytes = bytes;
  }

  static Digest of(byte[] secret) {
    try {
      return new Digest(MessageDigest.getInstance("SHA-256").digest(secret));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest as it was stored. */
  public static Digest stored(byte[] bytes) {
    return new Digest(bytes.clone());
  }

  /** As it is stored. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether it is the digest of that secret; takes the same time wherever they differ. */
  boolean matches(Secret secret) {
    return MessageDigest.isEqual(bytes, secret.digest().bytes);
  }
}
