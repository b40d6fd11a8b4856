package io.nextplay;

import java.util.ArrayList;
import java.util.List;

/** JSON pointers (RFC 6901): made and taken apart. */
public final class Pointers {

  private Pointers() {}

  /** The pointer that goes down these keys. */
  public static String of(String... keys) {
    StringBuilder pointer = new StringBuilder();
    for (String key : keys) {
      pointer.append('/').append(key.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /** The keys that a pointer goes down. */
  public static List<String> keys(String pointer) {
    List<String> keys = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String key : pointer.substring(1).split("/", -1)) {
        keys.add(key.replace("~1", "/").replace("~0", "~"));
      }
    }
    return keys;
  }
}
