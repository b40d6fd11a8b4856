package io.nextplay.release.draft;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A database of their own for tests of drafts: publishing changes what decides, and drafts full of
 * rubbish are not for others. Every profile starts the service again, so they share this one.
 */
public class OwnDrafts implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:h2:mem:drafts;DB_CLOSE_DELAY=-1",
        // InvariantRunTest looks further
        "nextplay.invariant-decisions",
        "200");
  }
}
