package io.nextplay.table.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files that attack: by what they hold, by what they ask for, and by what they pretend to be. */
public final class HostileWorkbooks {

  private static final String CELL = "<row><c><v>1</v></c></row>";
  private static final long SEED = 20_261_122;

  private HostileWorkbooks() {}

  /**
   * Files that are refused as a whole, by what is wrong with each.
   *
   * @param canary an address that nobody may call, such as {@code http://127.0.0.1:1/}
   */
  public static Map<String, byte[]> refused(String canary) {
    Map<String, byte[]> files = new LinkedHashMap<>(heavy());
    packages(files, canary);
    documents(files, canary);
    bytes(files);
    return files;
  }

  /** Those that ask for too much memory or time, and are refused. */
  public static Map<String, byte[]> heavy() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("bomb in one part", bomb("xl/media/a.png", 25_000_000));
    files.put("bomb of 200 MB", bomb("xl/worksheets/sheet1.xml", 200_000_000));
    files.put("1,000,000 rows", TestZip.rows(CELL.repeat(1_000_000)).bytes());
    files.put("a row 1,048,576", row("<row r='1048576'><c><v>1</v></c></row>"));
    files.put("600,000 rows", TestZip.rows(CELL.repeat(600_000)).bytes());
    files.put("4,000 merged regions", merged(4_000));
    files.put("1,000,000 elements", TestZip.sheet("<a/>".repeat(4_900_000)).bytes());
    files.put("1,000,000 deep", TestZip.sheet("<a>".repeat(1_000_000)).bytes());
    files.put("one long text in 9,000 cells", longTexts(9_000));
    files.put("80,000 styles", styled(80_000));
    files.put("40,000 parts", parts(40_000));
    return files;
  }

  /** A file that can be read, and whose styles take POI a minute to tell apart. */
  public static byte[] styled(int styles) {
    return TestZip.rows(CELL)
        .with("[Content_Types].xml", types())
        .with(
            "xl/styles.xml",
            "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><fonts><font/></fonts>"
                + "<fills><fill/></fills><borders><border/></borders><cellXfs>"
                + "<xf numFmtId='0' fontId='0' fillId='0' borderId='0'/>".repeat(styles)
                + "</cellXfs></styleSheet>")
        .with(
            "xl/_rels/workbook.xml.rels",
            TestZip.relationships(
                TestZip.relationship("worksheet", "worksheets/sheet1.xml", ""),
                TestZip.relationship("styles", "styles.xml", "").replace("'r1'", "'r2'")))
        .bytes();
  }

  /** A file that our reader takes and POI does not, for its parts have no types. */
  public static byte[] withoutTypes() {
    return TestZip.rows(CELL).bytes();
  }

  /** A table whose rows hold these texts, first column tests, second results. */
  public static byte[] rows(int rows) {
    StringBuilder xml = new StringBuilder();
    for (int row = 1; row <= rows; row++) {
      xml.append("<row><c><v>").append(row).append("</v></c><c><v>1</v></c></row>");
    }
    return TestZip.rows(xml.toString()).with("[Content_Types].xml", types()).bytes();
  }

  /** A workbook with one sheet named Rules that holds these texts, row by row. */
  public static byte[] sheet(List<List<String>> texts) {
    StringBuilder xml = new StringBuilder();
    for (List<String> row : texts) {
      xml.append("<row>");
      for (String text : row) {
        xml.append("<c t='inlineStr'><is><t xml:space='preserve'>")
            .append(text.replace("&", "&amp;").replace("<", "&lt;"))
            .append("</t></is></c>");
      }
      xml.append("</row>");
    }
    return TestZip.rows(xml.toString()).with("[Content_Types].xml", types()).bytes();
  }

  private static void packages(Map<String, byte[]> files, String canary) {
    for (String part :
        List.of(
            "xl/vbaProject.bin",
            "xl/macrosheets/sheet1.xml",
            "xl/externalLinks/externalLink1.xml",
            "xl/connections.xml",
            "xl/embeddings/oleObject1.bin",
            "xl/activeX/activeX1.xml")) {
      files.put("part " + part, TestZip.rows(CELL).with(part, "<x/>").bytes());
    }
    for (String type : List.of("image", "externalLinkPath", "oleObject", "attachedTemplate")) {
      String links =
          TestZip.relationships(TestZip.relationship(type, canary + type, "TargetMode='External'"));
      files.put(
          "link " + type,
          TestZip.rows(CELL).with("xl/worksheets/_rels/sheet1.xml.rels", links).bytes());
    }
    for (String target : List.of("../../../../etc/passwd", "file:///etc/passwd", canary)) {
      String links = TestZip.relationships(TestZip.relationship("worksheet", target, ""));
      files.put(
          "sheet at " + target,
          TestZip.rows(CELL).with("xl/_rels/workbook.xml.rels", links).bytes());
    }
  }

  private static void documents(Map<String, byte[]> files, String canary) {
    String sheet = TestZip.worksheet("<sheetData><row><c t='str'><v>&e;</v></c></row></sheetData>");
    Map<String, String> entities =
        Map.of(
            "file",
            "<!ENTITY e SYSTEM 'file:///etc/passwd'>",
            "address",
            "<!ENTITY e SYSTEM '" + canary + "'>",
            "parameter",
            "<!ENTITY % p SYSTEM '" + canary + "'> %p;",
            "laughs",
            "<!ENTITY a 'lol'><!ENTITY e '&a;&a;&a;&a;&a;&a;&a;&a;'>");
    for (String part :
        List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "docProps/core.xml")) {
      entities.forEach(
          (name, entity) ->
              files.put(
                  "entity " + name + " in " + part,
                  TestZip.rows(CELL).with(part, "<!DOCTYPE x [" + entity + "]>" + sheet).bytes()));
    }
  }

  private static void bytes(Map<String, byte[]> files) {
    Random random = new Random(SEED);
    byte[] whole = TestZip.rows(CELL).bytes();
    for (int i = 0; i < 20; i++) {
      byte[] noise = new byte[random.nextInt(5_000)];
      random.nextBytes(noise);
      files.put("random " + i, noise);
      files.put("truncated " + i, java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
    }
    files.put("old .xls", java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504)));
    files.put(
        "text", "a,b,c\n=cmd|' /C calc'!A0\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static byte[] row(String row) {
    return TestZip.rows(row).bytes();
  }

  private static byte[] bomb(String part, int size) {
    return TestZip.rows(CELL).with(part, new byte[size]).bytes();
  }

  private static byte[] merged(int regions) {
    StringBuilder merges = new StringBuilder("<sheetData/><mergeCells>");
    for (int i = 1; i <= regions; i++) {
      merges.append("<mergeCell ref='A").append(i).append(":B").append(i).append("'/>");
    }
    return TestZip.sheet(merges.append("</mergeCells>").toString()).bytes();
  }

  private static byte[] longTexts(int rows) {
    return TestZip.rows("<row><c t='s'><v>0</v></c></row>".repeat(rows))
        .with("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(1_990) + "</t></si></sst>")
        .with(
            "xl/_rels/workbook.xml.rels",
            TestZip.relationships(
                TestZip.relationship("worksheet", "worksheets/sheet1.xml", ""),
                TestZip.relationship("sharedStrings", "sharedStrings.xml", "")))
        .bytes();
  }

  private static byte[] parts(int count) {
    TestZip zip = TestZip.rows(CELL);
    for (int i = 0; i < count; i++) {
      zip.with("xl/" + i + ".bin", new byte[0]);
    }
    return zip.bytes();
  }

  private static String types() {
    String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + type("workbook", main + "sheet.main+xml")
        + type("worksheets/sheet1", main + "worksheet+xml")
        + type("styles", main + "styles+xml")
        + "</Types>";
  }

  private static String type(String part, String type) {
    return "<Override PartName='/xl/" + part + ".xml' ContentType='" + type + "'/>";
  }
}
