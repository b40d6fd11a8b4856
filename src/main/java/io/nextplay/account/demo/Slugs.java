package io.nextplay.account.demo;

import java.util.List;
import java.util.Locale;

/** Company names that nobody has: invented syllables and the account's number. */
final class Slugs {

  private static final List<String> STARTS =
      List.of(
          "brel", "corv", "dask", "elvan", "fenn", "gral", "hask", "ivar", "jorl", "krest", "lumb",
          "morv", "nolt", "orrin", "pell", "quor", "rusk", "selv", "tarn", "ulm", "vask", "wend",
          "yarl", "zell", "bright", "stell", "thrum", "clav");

  private static final List<String> ENDS =
      List.of(
          "forge", "mere", "wick", "dale", "stead", "field", "loom", "works", "grove", "mark",
          "haven", "ridge", "spire", "ware", "bridge", "line");

  private Slugs() {}

  /** A slug such as {@code brightforge-0007}; the number makes it unique. */
  static String draw(int number, Draw draw) {
    return String.format(Locale.ROOT, "%s%s-%04d", draw.pick(STARTS), draw.pick(ENDS), number);
  }
}
