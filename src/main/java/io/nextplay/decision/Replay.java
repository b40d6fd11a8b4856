package io.nextplay.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recorded decision beside one that was made again from the same inputs. Compared is all that
 * they say, but not what tells one making from another: id, time of making, whether it was stored.
 * Immutable.
 *
 * @param equal whether they say the same
 * @param differenceCount in how many places they differ
 * @param differences the first of these places, in the order of the decision
 */
public record Replay(boolean equal, int differenceCount, List<Difference> differences) {

  /** More than these nobody reads. */
  public static final int MOST = 100;

  private static final List<String> OF_THE_MAKING = List.of("id", "decidedAt", "recorded");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /**
   * A place where they differ.
   *
   * @param pointer the JSON pointer of the place in the decision
   * @param recorded what was recorded; null when there is nothing, or a null
   * @param replayed what the same inputs lead to now; null when there is nothing, or a null
   */
  public record Difference(
      String pointer, @Nullable JsonNode recorded, @Nullable JsonNode replayed) {}

  /** Copies its list. */
  public Replay {
    differences = List.copyOf(differences);
  }

  /** Compares two decisions. */
  public static Replay of(Decision recorded, Decision replayed) {
    List<Difference> found = new ArrayList<>();
    compare("", json(recorded), json(replayed), found);
    return new Replay(
        found.isEmpty(), found.size(), found.subList(0, Math.min(MOST, found.size())));
  }

  private static JsonNode json(Decision decision) {
    ObjectNode json = JSON.valueToTree(decision);
    json.remove(OF_THE_MAKING);
    return json;
  }

  private static void compare(
      String pointer,
      @Nullable JsonNode recorded,
      @Nullable JsonNode replayed,
      List<Difference> found) {
    JsonNode one = known(recorded);
    JsonNode other = known(replayed);
    if (one != null && other != null && one.isObject() && other.isObject()) {
      names(one, other)
          .forEach(
              name ->
                  compare(pointer + "/" + escaped(name), one.get(name), other.get(name), found));
    } else if (one != null && other != null && one.isArray() && other.isArray()) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        compare(pointer + "/" + i, one.get(i), other.get(i), found);
      }
    } else if (!same(one, other)) {
      found.add(new Difference(pointer, one, other));
    }
  }

  private static @Nullable JsonNode known(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node;
  }

  private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
    if (one != null && other != null && one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0; // 8.0 and 8 are one number
    }
    return Objects.equals(one, other);
  }

  private static Set<String> names(JsonNode one, JsonNode other) {
    Set<String> names = new LinkedHashSet<>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
