package io.nextplay.decision.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.Pointers;
import io.nextplay.table.Nearest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object of a request; what is wrong with them goes to the faults. */
public final class Fields {

  private static final int LAST_YEAR = 9999;

  private final JsonNode object;
  private final String pointer;
  private final Faults faults;

  private Fields(JsonNode object, String pointer, Faults faults) {
    this.object = object;
    this.pointer = pointer;
    this.faults = faults;
  }

  /** The fields of what should be an object; empty when it is none. */
  public static Optional<Fields> of(@Nullable JsonNode node, String pointer, Faults faults) {
    if (node != null && node.isObject()) {
      return Optional.of(new Fields(node, pointer, faults));
    }
    if (node == null) {
      faults.add("MissingField", pointer, "`" + last(pointer) + "` is missing; it is an object");
    } else {
      faults.add("WrongType", pointer, "an object is expected here");
    }
    return Optional.empty();
  }

  /** Reports all fields but these. */
  public void allowOnly(List<String> known) {
    for (String name : (Iterable<String>) object::fieldNames) {
      if (!known.contains(name)) {
        faults.add(
            "UnknownField", at(name), "`" + name + "` is not a field" + Nearest.hint(name, known));
      }
    }
  }

  /** A field; null when absent or JSON null. */
  public @Nullable JsonNode get(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  /** A text; null when absent or reported. */
  public @Nullable String text(String name) {
    JsonNode value = get(name);
    if (value == null || value.isTextual()) {
      return value == null ? null : value.textValue();
    }
    faults.add("WrongType", at(name), "`" + name + "` is not a string");
    return null;
  }

  /** A flag; false when absent or reported. */
  public boolean flag(String name) {
    JsonNode value = get(name);
    if (value != null && !value.isBoolean()) {
      faults.add("WrongType", at(name), "`" + name + "` is not true or false");
    }
    return value != null && value.asBoolean();
  }

  /** A moment with its offset; null when absent or reported. */
  public @Nullable Instant time(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() > 0 && time.getYear() <= LAST_YEAR) {
        return time.toInstant();
      }
    } catch (DateTimeParseException e) {
      // reported below
    }
    faults.add(
        "WrongType",
        at(name),
        "`" + name + "` is not a time; write one such as \"2026-11-21T00:00:00Z\"");
    return null;
  }

  /** Reports a field that must be there and is not. */
  public void require(String name, String what) {
    if (get(name) == null) {
      faults.add("MissingField", at(name), "`" + name + "` is missing; it is " + what);
    }
  }

  /** The pointer of a field. */
  public String at(String name) {
    return pointer + Pointers.of(name);
  }

  /** The object itself. */
  public JsonNode object() {
    return object;
  }

  private static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
