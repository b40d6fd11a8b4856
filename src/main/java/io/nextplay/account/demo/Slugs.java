package io.nextplay.account.demo;

import java.util.List;
import java.util.Locale;

/** Company names that nobody has: invented syllables and the account's number. */
final class Slugs {

  private static final List<String> STARTS =
      List.of(
          "brel", "drusk", "fexen", "gral", "hosk", "ivarn", "jorl", "krast", "lumbri", "morv",
          "noltu", "orvek", "pindle", "quor", "rulsk", "selvo", "tovik", "umbrel", "vask", "wendle",
          "yarl", "zarn", "threm", "clav");

  private static final List<String> ENDS =
      List.of(
          "forge", "mere", "wick", "dale", "stead", "field", "loom", "works", "grove", "haven",
          "ridge", "spire", "bridge");

  private Slugs() {}

  /** A slug such as {@code quorforge-0007}; the number makes it unique. */
  static String draw(int number, Draw draw) {
    return String.format(Locale.ROOT, "%s%s-%04d", draw.pick(STARTS), draw.pick(ENDS), number);
  }
}
