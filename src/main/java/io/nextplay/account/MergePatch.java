package io.nextplay.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch (RFC 7396): what it names is set, what it sets to null is removed. */
final class MergePatch {

  private MergePatch() {}

  /** The target with the patch applied; neither is changed. */
  static Map<String, Object> apply(Map<?, ?> target, Map<?, ?> patch) {
    Map<String, Object> merged = copy(target);
    patch.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (value == null) {
            merged.remove(name);
          } else if (value instanceof Map<?, ?> inner) {
            merged.put(name, apply(merged.get(name) instanceof Map<?, ?> m ? m : Map.of(), inner));
          } else {
            merged.put(name, value);
          }
        });
    return merged;
  }

  /** Whether a patch says anything about the place that a pointer names. */
  static boolean touches(Map<?, ?> patch, List<String> keys) {
    @Nullable Object at = patch;
    for (String key : keys) {
      if (!(at instanceof Map<?, ?> object)) {
        return true; // something above the place is replaced as a whole
      }
      if (!object.containsKey(key)) {
        return false;
      }
      at = object.get(key);
    }
    return true;
  }

  private static Map<String, Object> copy(Map<?, ?> object) {
    Map<String, Object> copy = new LinkedHashMap<>();
    object.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return copy;
  }
}
