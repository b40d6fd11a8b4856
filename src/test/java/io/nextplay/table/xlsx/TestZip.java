package io.nextplay.table.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small workbook written by hand, part by part, so that a test can spoil any of it. */
final class TestZip {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private TestZip() {}

  /** A workbook with one sheet that holds {@code <row>} elements. */
  static TestZip rows(String rows) {
    return sheet("<sheetData>" + rows + "</sheetData>");
  }

  /** A workbook with one sheet named Rules that holds these elements. */
  static TestZip sheet(String elements) {
    return new TestZip()
        .with(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
        .with("_rels/.rels", relationships(relationship("officeDocument", "xl/workbook.xml", "")))
        .with("xl/workbook.xml", workbook("<sheet name='Rules' sheetId='1' r:id='r1'/>"))
        .with(
            "xl/_rels/workbook.xml.rels",
            relationships(relationship("worksheet", "worksheets/sheet1.xml", "")))
        .with("xl/worksheets/sheet1.xml", worksheet(elements));
  }

  /** The part that lists the sheets. */
  static String workbook(String sheets) {
    return "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
        .formatted(MAIN, DOCUMENT, sheets);
  }

  /** The part of a sheet. */
  static String worksheet(String elements) {
    return "<worksheet xmlns='%s'>%s</worksheet>".formatted(MAIN, elements);
  }

  /** A part with relationships. */
  static String relationships(String... relationships) {
    return "<Relationships xmlns='%s'>%s</Relationships>"
        .formatted(PACKAGE, String.join("", relationships));
  }

  /** One relationship, with the id {@code r1}. */
  static String relationship(String type, String target, String more) {
    return "<Relationship Id='r1' Type='%s/%s' Target='%s' %s/>"
        .formatted(DOCUMENT, type, target, more);
  }

  /** The parts of a workbook written by a program. */
  static TestZip of(byte[] xlsx) {
    TestZip zip = new TestZip();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.with(entry.getName(), in.readAllBytes());
      }
      return zip;
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** Adds or replaces a part. */
  TestZip with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds or replaces a part. */
  TestZip with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** The file. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
