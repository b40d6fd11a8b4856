package io.nextplay.engine.sentence;

import io.nextplay.table.TestParser;

/** Why something that was written cannot be taken. */
class Misfit extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 80;

  private final String code;

  Misfit(String code, String message) {
    super(message);
    this.code = code;
  }

  Misfit(TestParser.Unreadable unreadable) {
    this(unreadable.code(), unreadable.text());
  }

  /** A stable name of the kind of defect. */
  String code() {
    return code;
  }

  /** What is wrong, and what would be right. */
  String text() {
    return String.valueOf(getMessage());
  }

  /** What somebody wrote, for messages: between backticks, and not all of a long text. */
  static String quoted(String written) {
    String plain = written.replace('`', '\'');
    return "`" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain) + "`";
  }
}
