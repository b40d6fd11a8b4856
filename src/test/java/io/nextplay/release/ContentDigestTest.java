package io.nextplay.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

  @Test
  void savingAgainChangesBytesAndNotTheDigest() throws IOException {
    ReleaseFiles shipped = shipped();
    SortedMap<String, byte[]> saved = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : shipped.workbooks().entrySet()) {
      saved.put(file.getKey(), save(file.getValue(), "", ""));
    }
    assertThat(saved.get("signals.xlsx")).isNotEqualTo(shipped.workbooks().get("signals.xlsx"));
    assertThat(digest(new ReleaseFiles(saved, shipped.rules()))).isEqualTo(digest(shipped));
  }

  @Test
  void oneCellChangesIt() throws IOException {
    ReleaseFiles shipped = shipped();
    SortedMap<String, byte[]> edited = new TreeMap<>(shipped.workbooks());
    edited.compute("expansion-score.xlsx", (name, bytes) -> save(bytes, "Usage", "Use"));
    assertThat(digest(new ReleaseFiles(edited, shipped.rules()))).isNotEqualTo(digest(shipped));
  }

  @Test
  void rulesCountAndTheirLineEndsDoNot() throws IOException {
    ReleaseFiles shipped = shipped();
    assertThat(digest(withRules(shipped, "\n", "\r\n"))).isEqualTo(digest(shipped));
    assertThat(digest(withRules(shipped, "\n", "\n\n"))).isNotEqualTo(digest(shipped));
  }

  private static ReleaseFiles shipped() throws IOException {
    return new SourceFolders(Path.of("decision-tables"), Path.of("rules")).read();
  }

  private static String digest(ReleaseFiles files) {
    return Compilation.of(files).result().orElseThrow().digest();
  }

  private static ReleaseFiles withRules(ReleaseFiles files, String from, String to) {
    SortedMap<String, byte[]> rules = new TreeMap<>();
    files
        .rules()
        .forEach(
            (name, bytes) ->
                rules.put(
                    name,
                    new String(bytes, StandardCharsets.UTF_8)
                        .replace(from, to)
                        .getBytes(StandardCharsets.UTF_8)));
    return new ReleaseFiles(files.workbooks(), rules);
  }

  /** Saves a workbook as POI does; in the first sheet's title one text is replaced. */
  private static byte[] save(byte[] bytes, String from, String to) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
      if (!from.isEmpty()) {
        var title = workbook.getSheet(from).getRow(0).getCell(0);
        title.setCellValue(title.getStringCellValue().replace(from, to));
      }
      workbook.write(saved);
      return saved.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
