package io.nextplay.release;

import io.nextplay.engine.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders that people and version control keep workbooks and rules in. */
@ApplicationScoped
public class SourceFolders {

  private final Path tables;
  private final Path rules;

  /** The configured folders. */
  @Inject
  public SourceFolders(ReleaseConfig config) {
    this(config.tables(), config.rules());
  }

  SourceFolders(Path tables, Path rules) {
    this.tables = tables;
    this.rules = rules;
  }

  /**
   * Reads all workbooks and rules.
   *
   * @throws IOException when a folder or a file cannot be read; the message says which
   */
  public ReleaseFiles read() throws IOException {
    return new ReleaseFiles(files(tables, List.of(".xlsx")), files(rules, RuleSet.ENDINGS));
  }

  private static SortedMap<String, byte[]> files(Path folder, List<String> endings)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : list(folder)) {
      String name = file.getFileName().toString();
      if (endings.stream().anyMatch(name::endsWith) && !isLock(name) && Files.isRegularFile(file)) {
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder `" + folder.toAbsolutePath() + "`", e);
    }
  }

  /** Spreadsheet programs leave such files beside a workbook that is open. */
  private static boolean isLock(String name) {
    return name.startsWith("~$") || name.startsWith(".");
  }
}
