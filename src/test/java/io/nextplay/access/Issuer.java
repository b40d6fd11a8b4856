package io.nextplay.access;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** An identity provider with a key made for this run. */
public final class Issuer {

  /** What it calls itself. */
  public static final String NAME = "https://id.example.test";

  /** The test profile and the tests are loaded apart; only properties are the same for both. */
  private static final String PROPERTY = "test.access.issuer";

  private Issuer() {}

  static String publicKey() {
    KeyPair pair = newPair();
    System.setProperty(
        PROPERTY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  /** A key pair that nobody has had before. */
  public static KeyPair newPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A good token for an hour. */
  public static String token(String name, String... groups) {
    return token(name, Instant.now().plus(Duration.ofHours(1)), privateKey(), groups);
  }

  /** A token. */
  public static String token(String name, Instant end, PrivateKey key, String... groups) {
    return Jwt.issuer(NAME)
        .upn(name)
        .groups(Set.of(groups))
        .issuedAt(end.minus(Duration.ofHours(2)))
        .expiresAt(end)
        .sign(key);
  }

  /** The key it signs with. */
  public static PrivateKey privateKey() {
    try {
      byte[] encoded = Base64.getDecoder().decode(System.getProperty(PROPERTY));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
