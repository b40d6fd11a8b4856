package io.nextplay.release.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.release.Release;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.Releases;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A workbook may have 5 MB, which is more than a database column takes. */
@QuarkusTest
class LargeFileTest {

  @Inject Releases releases;

  @Test
  @TestTransaction
  void comesBackWhole() {
    byte[] large = new byte[4_900_000];
    new Random(7).nextBytes(large);
    TreeMap<String, byte[]> workbooks = new TreeMap<>();
    workbooks.put("large.xlsx", large);
    workbooks.put("empty.xlsx", new byte[0]);
    Release release = releases.keep("sha256:large", new ReleaseFiles(workbooks, new TreeMap<>()));
    assertThat(releases.files(release.id()).orElseThrow().workbooks().get("large.xlsx"))
        .isEqualTo(large);
  }
}
