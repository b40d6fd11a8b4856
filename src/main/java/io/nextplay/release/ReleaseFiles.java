package io.nextplay.release;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a release, as bytes, by name. Nobody changes the arrays.
 *
 * @param workbooks {@code *.xlsx}
 * @param rules {@code *.drl}, {@code *.dsl} and {@code *.dslr}
 */
public record ReleaseFiles(SortedMap<String, byte[]> workbooks, SortedMap<String, byte[]> rules) {

  /** Copies its maps. */
  public ReleaseFiles {
    workbooks = Collections.unmodifiableSortedMap(new TreeMap<>(workbooks));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }

  /** Whether these are the same files, byte by byte. */
  boolean isSameAs(ReleaseFiles other) {
    return isSame(workbooks, other.workbooks) && isSame(rules, other.rules);
  }

  private static boolean isSame(SortedMap<String, byte[]> files, SortedMap<String, byte[]> others) {
    return files.keySet().equals(others.keySet())
        && files.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), others.get(file.getKey())));
  }

  /** The same files with one workbook put, or taken away when there are no bytes. */
  public ReleaseFiles with(String workbook, byte @Nullable [] bytes) {
    SortedMap<String, byte[]> changed = new TreeMap<>(workbooks);
    if (bytes == null) {
      changed.remove(workbook);
    } else {
      changed.put(workbook, bytes);
    }
    return new ReleaseFiles(changed, rules);
  }

  /** The same files with the text of one file of rules put, or taken away when it is null. */
  public ReleaseFiles withRules(String name, @Nullable String text) {
    SortedMap<String, byte[]> changed = new TreeMap<>(rules);
    if (text == null) {
      changed.remove(name);
    } else {
      changed.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
    return new ReleaseFiles(workbooks, changed);
  }
}
