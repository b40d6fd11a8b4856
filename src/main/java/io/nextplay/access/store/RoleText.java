package io.nextplay.access.store;

import java.util.List;

/** Roles in one column. */
final class RoleText {

  private RoleText() {}

  static String of(List<String> roles) {
    return String.join(",", roles.stream().distinct().toList());
  }

  static List<String> roles(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }
}
