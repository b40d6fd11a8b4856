package io.nextplay.table.xlsx;

import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a raw workbook as an .xlsx file that is a pleasure to edit. Stateless. */
final class WorkbookAuthor {

  /** No clock: the same workbook must give the same bytes. */
  private static final Date CREATED = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

  private WorkbookAuthor() {}

  /**
   * The bytes of the file; the same for the same arguments.
   *
   * @param choices the values to suggest, by header label
   */
  static byte[] write(Workbook workbook, Map<String, List<String>> choices) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook target = new XSSFWorkbook()) {
      AuthorStyles styles = new AuthorStyles(target);
      Dropdowns dropdowns = new Dropdowns(choices);
      for (Sheet sheet : workbook.sheets()) {
        new SheetAuthor(sheet, target.createSheet(sheet.name()), styles).write(dropdowns);
      }
      describe(target.getProperties().getCoreProperties(), workbook.name());
      target.getProperties().getExtendedProperties().setApplication("nextplay");
      target.write(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static void describe(CoreProperties properties, String name) {
    properties.setTitle(name);
    properties.setCreator("nextplay");
    properties.setCreated(Optional.of(CREATED));
    properties.setModified(Optional.of(CREATED));
    properties.setLastModifiedByUser("nextplay");
  }
}
