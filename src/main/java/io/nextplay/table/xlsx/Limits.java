package io.nextplay.table.xlsx;

/**
 * How much a workbook may ask of us before it is refused. Immutable.
 *
 * @param fileBytes the size of the file
 * @param entryBytes the size of any one part, inflated
 * @param totalBytes the size of all parts together, inflated
 * @param entries the number of parts
 * @param rows the number of the last row with content, per sheet
 * @param columns the number of the last column with content, per sheet
 * @param cells the cells of all sheets together, counting the blanks left of a filled cell
 * @param characters the characters of all cells together, a text that is shared counted each time
 * @param mergedRegions the merged regions per sheet
 * @param texts the distinct texts of the workbook
 * @param textLength the characters of one cell
 * @param elements the XML elements of one part
 * @param depth how deep XML elements may nest
 * @param issues the findings after which reading stops
 */
record Limits(
    int fileBytes,
    int entryBytes,
    int totalBytes,
    int entries,
    int rows,
    int columns,
    int cells,
    int characters,
    int mergedRegions,
    int texts,
    int textLength,
    int elements,
    int depth,
    int issues) {

  private static final int MEGABYTE = 1_000_000;

  /** Far above any table a person keeps by hand, far below what hurts the service. */
  static final Limits STANDARD =
      new Limits(
          5 * MEGABYTE,
          20 * MEGABYTE,
          25 * MEGABYTE,
          200,
          SheetLimits.ROWS,
          SheetLimits.COLUMNS,
          250_000,
          4_000_000,
          200,
          100_000,
          SheetLimits.TEXT_LENGTH,
          1_000_000,
          64,
          1_000);

  /** A size as a message says it, such as {@code 5 MB}. */
  static String megabytes(int bytes) {
    return bytes / MEGABYTE + " MB";
  }
}
