package io.nextplay.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * The service as in real use: nobody may do anything without a credential. With an identity
 * provider of the test's own, {@link Issuer}, and metrics for viewers only.
 */
public class Strict implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        EverybodyInTests.KEY,
        "false",
        "nextplay.access.anonymous",
        "none",
        "nextplay.access.metrics",
        "viewer",
        "quarkus.datasource.jdbc.url",
        "jdbc:h2:mem:access;DB_CLOSE_DELAY=-1",
        "mp.jwt.verify.issuer",
        Issuer.NAME,
        "mp.jwt.verify.publickey",
        Issuer.publicKey());
  }
}
