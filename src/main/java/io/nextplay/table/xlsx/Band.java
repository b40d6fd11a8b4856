package io.nextplay.table.xlsx;

/** The parts a table is made of, each with its colours (red, green, blue in hexadecimal). */
enum Band {
  /** Inputs. */
  WHEN("CFE0F5", "EAF2FB", "1F4E8C"),
  /** Results. */
  THEN("CDE8D3", "EAF6EC", "1E6B36"),
  /** What must not be. */
  NEVER("F6D5D5", "FCEFEF", "8C2F2F"),
  /** Remarks, which no rule reads. */
  NOTE("E3E3E3", "F5F5F5", "6B6B6B"),
  /** What the rows are good for, which nothing reads. */
  MEASURED("D3E9E7", "EDF6F5", "1C5D59"),
  /** What a test case is called and when it happens. */
  CASE("E0D4F2", "F3EEFA", "55348B"),
  /** Columns of a list that has no bands. */
  NONE("DCE3EA", "EEF2F5", "35485A");

  private final String strong;
  private final String light;
  private final String ink;

  Band(String strong, String light, String ink) {
    this.strong = strong;
    this.light = light;
    this.ink = ink;
  }

  /** The band written in a band cell, {@link #NONE} for anything else. */
  static Band of(String name) {
    for (Band band : values()) {
      if (band.name().equalsIgnoreCase(name)) {
        return band;
      }
    }
    return NONE;
  }

  /** The fill of the band row. */
  String strong() {
    return strong;
  }

  /** The fill of the header row. */
  String light() {
    return light;
  }

  /** The text and the lines. */
  String ink() {
    return ink;
  }
}
