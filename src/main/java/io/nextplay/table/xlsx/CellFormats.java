package io.nextplay.table.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How the number in a cell of some style is shown. Not thread-safe while it is read. */
final class CellFormats implements Xml.Handler {

  /** The ways that matter for what a number means. */
  enum Shown {
    /** As a number. */
    PLAIN,
    /** As a percentage. */
    PERCENT,
    /** As a date, with or without a time. */
    DATE
  }

  /** Quoted text, escaped characters and bracketed conditions say nothing about the number. */
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  /** A spreadsheet program stops at 65,490 styles; a table needs a dozen. */
  private static final int MOST_STYLES = 70_000;

  private static final int LONGEST_FORMAT = 255;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<Integer, Shown> known = new HashMap<>();
  private boolean inStyles;

  private CellFormats() {}

  /**
   * The formats of a workbook.
   *
   * @param part the styles part, or null when the workbook has none
   * @throws RefusedFile when it cannot be read
   */
  static CellFormats in(Archive archive, @Nullable String part, Limits limits) throws RefusedFile {
    CellFormats formats = new CellFormats();
    if (part != null) {
      Xml.scan(archive, part, limits, formats);
    }
    return formats;
  }

  @Override
  public void start(String name, Xml.Attributes attributes) throws RefusedFile {
    inStyles |= name.equals("cellXfs");
    if (styles.size() + codes.size() > MOST_STYLES) {
      throw RefusedFile.unreadable("the file has too many cell styles");
    }
    if (name.equals("numFmt")) {
      codes.put(number(attributes.get("numFmtId", "")), attributes.get("formatCode", ""));
    } else if (inStyles && name.equals("xf")) {
      styles.add(number(attributes.get("numFmtId", "0")));
    }
  }

  @Override
  public void end(String name) {
    inStyles &= !name.equals("cellXfs");
  }

  /** How a number in a cell of that style is shown; a cell without a style shows it plainly. */
  Shown of(@Nullable String style) {
    int index = style == null ? 0 : number(style);
    return index < 0 || index >= styles.size()
        ? Shown.PLAIN
        : known.computeIfAbsent(styles.get(index), this::judge);
  }

  private Shown judge(int format) {
    String code = codes.getOrDefault(format, builtin(format));
    if (code.length() > LONGEST_FORMAT) {
      return Shown.PLAIN;
    }
    if (LITERALS.matcher(code).replaceAll("").contains("%")) {
      return Shown.PERCENT;
    }
    return DateUtil.isADateFormat(format, code) ? Shown.DATE : Shown.PLAIN;
  }

  private static String builtin(int format) {
    String code = BuiltinFormats.getBuiltinFormat(format);
    return code == null ? "General" : code;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }
}
