package io.nextplay.release;

import io.nextplay.table.Issue;
import io.nextplay.table.Workbook;
import io.nextplay.table.diff.Change;
import io.nextplay.table.diff.ContentDiff;
import io.nextplay.table.xlsx.XlsxReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a release say, before anybody asks what it means. Immutable.
 *
 * @param workbooks the workbooks that could be read
 * @param rules the rules, as texts by file name
 * @param isComplete whether all workbooks could be read
 * @param issues what is wrong with the files as such
 */
public record ReadFiles(
    List<Workbook> workbooks,
    SortedMap<String, String> rules,
    boolean isComplete,
    List<Issue> issues) {

  /** Reads all files. */
  public static ReadFiles of(ReleaseFiles files) {
    List<Issue> issues = new ArrayList<>();
    List<Workbook> workbooks = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.workbooks().entrySet()) {
      XlsxReader.Read read = XlsxReader.read(file.getKey(), file.getValue());
      issues.addAll(read.issues());
      if (read.workbook() != null) {
        workbooks.add(read.workbook());
      }
    }
    return new ReadFiles(
        List.copyOf(workbooks),
        texts(files.rules()),
        workbooks.size() == files.workbooks().size(),
        List.copyOf(issues));
  }

  /** The digest of what the files say. */
  public String digest() {
    return ContentDigest.of(workbooks, rules);
  }

  /** To be compared with others. */
  public ContentDiff.Content content() {
    return new ContentDiff.Content(workbooks, rules);
  }

  /** What other files say differently, row by row and cell by cell. */
  public List<Change> changesTo(ReadFiles other) {
    return ContentDiff.between(content(), other.content());
  }

  private static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach(
        (name, bytes) ->
            texts.put(name, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n")));
    return texts;
  }
}
