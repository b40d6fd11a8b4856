package io.nextplay.engine.sentence;

import io.nextplay.engine.sentence.SentenceForm.Kind;
import io.nextplay.table.CellRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a {@code .dsl} file: a sentence and what it says. A line of a rule is one only as a
 * whole, never in part. Immutable.
 *
 * @param place its line
 * @param kind where it stands
 * @param text the sentence
 * @param pattern finds what stands in its places, one group each
 * @param slots its places
 * @param meaning what it says
 */
record Form(
    CellRef place, Kind kind, String text, Pattern pattern, List<Slot> slots, Meaning meaning) {

  static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d?)\\}");

  /** A place: its name and what may stand there. */
  record Slot(String name, SlotType type) {}

  /** Copies its list. */
  Form {
    slots = List.copyOf(slots);
  }

  /** The places of a sentence. */
  static List<Slot> slots(String text) throws Misfit {
    List<Slot> slots = new ArrayList<>();
    Matcher places = SLOT.matcher(text);
    while (places.find()) {
      String word = places.group(1);
      SlotType type =
          SlotType.named(word)
              .orElseThrow(() -> new Misfit("UnknownSlot", "`{" + word + "}` is no kind of place"));
      slots.add(new Slot(word + places.group(2), type));
    }
    return slots;
  }

  /** A pattern that a line matches when it is the sentence, whatever the case of its words. */
  static Pattern pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    Matcher places = SLOT.matcher(text);
    int from = 0;
    while (places.find()) {
      pattern.append(Pattern.quote(text.substring(from, places.start()))).append("(.+?)");
      from = places.end();
    }
    pattern.append(Pattern.quote(text.substring(from)));
    return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What stands in the places of a line, by name; empty when the line is another sentence. */
  Optional<Map<String, String>> match(String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < slots.size(); i++) {
      found.put(slots.get(i).name(), matcher.group(i + 1).strip());
    }
    return Optional.of(found);
  }

  /** The words without the places: the more there are, the more surely a line is meant so. */
  String words() {
    return SLOT.matcher(text).replaceAll("").strip();
  }

  /** A text with the places filled. */
  static String fill(String text, Map<String, String> values) {
    return SLOT.matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    values.getOrDefault(place.group(1) + place.group(2), place.group())));
  }
}
