package io.nextplay.release;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a release, as bytes, by name. Nobody changes the arrays.
 *
 * @param workbooks {@code *.xlsx}
 * @param rules {@code *.drl}
 */
public record ReleaseFiles(SortedMap<String, byte[]> workbooks, SortedMap<String, byte[]> rules) {

  /** Copies its maps. */
  public ReleaseFiles {
    workbooks = Collections.unmodifiableSortedMap(new TreeMap<>(workbooks));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }
}
