package io.nextplay.engine.sentence;

import io.nextplay.engine.sentence.Form.Slot;
import io.nextplay.engine.sentence.SentenceForm.Kind;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable.Then;
import io.nextplay.table.Model;
import io.nextplay.table.Nearest;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads what a sentence means, which engineers write behind it. */
final class FormReader {

  /** A place of every action: the code made of the rule's name. */
  static final String RULE = "rule";

  private static final String BAR = "\\s*\\|\\s*";

  private final Model model;
  private final ListColumns lists;

  FormReader(Model model, ListColumns lists) {
    this.model = model;
    this.lists = lists;
  }

  /** {@code account | {number} | < {value}}. */
  Form condition(CellRef place, String sentence, String meaning) throws Misfit {
    List<Slot> slots = Form.slots(sentence);
    String[] parts = meaning.split(BAR, -1);
    if (parts.length != 3) {
      throw new Misfit(
          "UnreadableMeaning",
          "a condition means `account | signal or result | test`, as in a workbook");
    }
    Scope scope =
        Arrays.stream(Scope.values())
            .filter(each -> each.word().equals(parts[0]))
            .findFirst()
            .orElseThrow(
                () -> new Misfit("UnreadableMeaning", "begin with account, product or play"));
    List<Slot> facts = slots.stream().filter(slot -> slot.type().isFact()).toList();
    boolean named = facts.size() == 1 && parts[1].equals("{" + facts.get(0).name() + "}");
    boolean constant = facts.isEmpty() && model.vocabulary().find(parts[1]).isPresent();
    if (!named && !constant) {
      throw new Misfit(
          "UnreadableMeaning",
          "the second part is the one place of the sentence for a signal or a result, or a label");
    }
    requireUse(slots, parts[1] + parts[2], Set.of());
    return new Form(
        place,
        Kind.CONDITION,
        sentence,
        Form.pattern(sentence),
        slots,
        new Meaning.Asks(scope, parts[1], parts[2]));
  }

  /** {@code Guardrails | Step = GUARDRAIL | Removes = ALL | Reason = {reason}}. */
  Form action(CellRef place, String sentence, String meaning) throws Misfit {
    List<Slot> slots = Form.slots(sentence);
    String[] parts = meaning.split(BAR, -1);
    Term list =
        lists
            .list(parts[0])
            .orElseThrow(
                () ->
                    new Misfit(
                        "UnknownLabel",
                        Misfit.quoted(parts[0])
                            + " is no list that a table adds to"
                            + Nearest.hint(parts[0], lists.labels())));
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : List.of(parts).subList(1, parts.length)) {
      int sign = part.indexOf('=');
      String header = sign < 0 ? part : part.substring(0, sign).strip();
      Then field =
          lists
              .field(list, header)
              .orElseThrow(
                  () ->
                      new Misfit(
                          "UnknownLabel",
                          Misfit.quoted(header) + " is no field of `" + list.label() + "`"));
      fields.put(field.field(), sign < 0 ? "" : part.substring(sign + 1).strip());
      Entry.check(field, fields.getOrDefault(field.field(), ""));
    }
    requireUse(slots, String.join(" ", fields.values()), Set.of(RULE));
    return new Form(
        place,
        Kind.ACTION,
        sentence,
        Form.pattern(sentence),
        slots,
        new Meaning.Adds(list, fields));
  }

  /** A place that the meaning does not use would be asked for in vain. */
  private static void requireUse(List<Slot> slots, String meaning, Set<String> known)
      throws Misfit {
    Set<String> used = new LinkedHashSet<>();
    Matcher places = Form.SLOT.matcher(meaning);
    while (places.find()) {
      used.add(places.group(1) + places.group(2));
    }
    used.removeAll(known);
    Set<String> given = new LinkedHashSet<>();
    for (Slot slot : slots) {
      if (!given.add(slot.name())) {
        throw new Misfit("UnreadableSentence", "`{" + slot.name() + "}` stands twice");
      }
    }
    if (!used.equals(given)) {
      throw new Misfit(
          "UnreadableMeaning",
          "sentence and meaning must have the same places, not " + given + " and " + used);
    }
  }
}
