package io.nextplay.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.xlsx.WorkbookMeasures;
import io.nextplay.table.xlsx.WorkbookMeasures.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped workbooks with measures beside every row are the same release. */
class MeasuredDigestTest {

  @Test
  void measuresChangeNeitherDigestNorFindings() throws IOException {
    ReleaseFiles plain = new ReleaseFiles(files("decision-tables"), files("rules"));
    Compilation before = Compilation.of(plain);
    ReleaseFiles measured = measured(plain, before);
    Compilation after = Compilation.of(measured);
    assertThat(after.issues()).isEqualTo(before.issues());
    assertThat(after.result().orElseThrow().digest())
        .isEqualTo(before.result().orElseThrow().digest());
    assertThat(after.result().orElseThrow().ruleSet().model().tables())
        .isEqualTo(before.result().orElseThrow().ruleSet().model().tables());
  }

  private static ReleaseFiles measured(ReleaseFiles plain, Compilation compiled) {
    Map<String, Map<String, Map<Integer, Measure>>> measures = new HashMap<>();
    for (DecisionTable table : compiled.result().orElseThrow().ruleSet().model().tables()) {
      for (DecisionTable.Row row : table.rows()) {
        measures
            .computeIfAbsent(table.place().workbook(), key -> new HashMap<>())
            .computeIfAbsent(table.place().sheet(), key -> new HashMap<>())
            .put(row.number(), new Measure(row.number(), 1e6, Instant.EPOCH));
      }
    }
    ReleaseFiles files = plain;
    int changed = 0;
    for (String name : plain.workbooks().keySet()) {
      byte[] file = Objects.requireNonNull(plain.workbooks().get(name));
      if (measures.containsKey(name)) {
        changed++;
        files =
            files.with(
                name,
                WorkbookMeasures.write(
                    name, file, "measured", measures.getOrDefault(name, Map.of())));
      }
    }
    assertThat(changed).isGreaterThan(5);
    return files;
  }

  private static SortedMap<String, byte[]> files(String folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
