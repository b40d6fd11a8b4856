package io.nextplay.table.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The zip file a workbook is, after its size limits have been checked by inflating every part once.
 * Part names are matched whatever their case, as the package format wants. Not thread-safe.
 */
final class Archive implements Closeable {

  private static final int CHUNK = 1 << 16;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a zip file that keeps the limits.
   *
   * @throws RefusedFile when it does not, or is not a whole zip file
   */
  static Archive open(byte[] bytes, Limits limits) throws RefusedFile {
    Archive archive = null;
    try {
      archive =
          new Archive(
              ZipFile.builder()
                  .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                  .get());
      archive.index(limits);
      archive.measure(limits);
      return archive;
    } catch (IOException | IllegalArgumentException damaged) {
      close(archive);
      throw RefusedFile.unreadable("the file is damaged or cut off");
    } catch (RefusedFile refused) {
      close(archive);
      throw refused;
    }
  }

  private static void close(@Nullable Archive archive) {
    if (archive != null) {
      archive.close();
    }
  }

  private void index(Limits limits) throws RefusedFile {
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (parts.size() >= limits.entries()) {
        throw new RefusedFile(
            "ZipBomb", "more than " + limits.entries() + " parts inside the file");
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw FileKind.encrypted();
      }
      if (!zip.canReadEntryData(entry) || parts.put(key(entry.getName()), entry) != null) {
        throw unusual();
      }
    }
    boolean preamble =
        parts.values().stream().mapToLong(ZipArchiveEntry::getLocalHeaderOffset).min().orElse(0)
            > 0;
    if (preamble) { // some programs would read what stands before, and see another workbook
      throw unusual();
    }
  }

  private static RefusedFile unusual() {
    return RefusedFile.unreadable("the file is packed in an unusual way");
  }

  /**
   * The same parts, packed anew. Who reads a zip file from its beginning can see others than who
   * reads its directory at the end; after this everybody sees the same.
   */
  byte[] repacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipArchiveEntry entry : parts.values()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Counts what really comes out: the sizes a zip file declares may be lies. */
  private void measure(Limits limits) throws IOException, RefusedFile {
    byte[] buffer = new byte[CHUNK];
    long total = 0;
    for (ZipArchiveEntry entry : parts.values()) {
      long size = 0;
      CRC32 sum = new CRC32();
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          sum.update(buffer, 0, read);
          size += read;
          total += read;
          if (size > limits.entryBytes()) {
            throw tooLarge("one part", limits.entryBytes());
          }
          if (total > limits.totalBytes()) {
            throw tooLarge("all parts together", limits.totalBytes());
          }
        }
      }
      if (sum.getValue() != entry.getCrc()) {
        throw RefusedFile.unreadable("the file is damaged");
      }
    }
  }

  private static RefusedFile tooLarge(String what, int most) {
    return new RefusedFile(
        "ZipBomb",
        "the file inflates to more than "
            + Limits.megabytes(most)
            + " in "
            + what
            + "; delete what is not a table");
  }

  /** The names of all parts, in lower case, without a leading slash. */
  Collection<String> names() {
    return Collections.unmodifiableCollection(parts.keySet());
  }

  /** Whether there is such a part. */
  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /**
   * The content of a part; the caller closes it.
   *
   * @throws RefusedFile when there is no such part
   */
  InputStream content(String name) throws RefusedFile {
    ZipArchiveEntry entry = parts.get(key(name));
    if (entry == null) {
      throw RefusedFile.unreadable("the part " + Quoted.of(name) + " is not in the file");
    }
    try {
      return zip.getInputStream(entry);
    } catch (IOException damaged) {
      throw RefusedFile.unreadable("the part " + Quoted.of(name) + " is damaged");
    }
  }

  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException inMemory) {
      // nothing is held outside of the heap, so there is nothing to lose
    }
  }
}
