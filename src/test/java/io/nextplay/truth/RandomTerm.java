package io.nextplay.truth;

import java.util.List;

/**
 * Something that random tables test.
 *
 * @param header what a column for it is headed
 * @param type number, ratio, flag, choice, text, date or set
 * @param scope account, product, play, or list for a list's field
 * @param codes the codes that choices and sets may have
 */
record RandomTerm(String header, String type, String scope, List<String> codes) {

  /** Whether a table of a scope may test it. */
  boolean isSeenBy(String table) {
    return switch (scope) {
      case "account", "list" -> true;
      case "product" -> !table.equals("account");
      default -> table.equals("play");
    };
  }

  boolean isNumber() {
    return type.equals("number") || type.equals("ratio");
  }
}
