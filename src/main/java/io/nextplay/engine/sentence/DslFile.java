package io.nextplay.engine.sentence;

import io.nextplay.table.CellRef;
import io.nextplay.table.Issues;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLMappingFile;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/**
 * Reads a {@code .dsl} file with Drools' own reader: {@code [when]sentence=meaning}, one a line.
 * What stands behind the sign is not DRL but a part of a table's row, so that whatever people write
 * into the places of a sentence never becomes text of a program.
 */
final class DslFile {

  /** What Drools reads as a pattern, or leaves out, is not literally in the sentence. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ',{}-]+");

  private final FormReader forms;
  private final Issues issues;

  DslFile(FormReader forms, Issues issues) {
    this.forms = forms;
    this.issues = issues;
  }

  /** The sentences of a file; what cannot be read is left out, beside an issue. */
  List<Form> read(String file, String text) {
    List<Integer> numbers = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String[] all = text.split("\r?\n", -1);
    for (int i = 0; i < all.length; i++) {
      String line = all[i].strip();
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("//")) {
        numbers.add(i + 1);
        lines.add(line);
      }
    }
    List<DSLMappingEntry> together = entries(String.join("\n", lines));
    List<Form> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      // one bad line makes Drools lose count: then each is read by itself
      List<DSLMappingEntry> own =
          together.size() == lines.size() ? together.subList(i, i + 1) : entries(lines.get(i));
      add(CellRef.line(file, numbers.get(i)), own, read);
    }
    return read;
  }

  /** What Drools reads; nothing when it finds a mistake. */
  private static List<DSLMappingEntry> entries(String text) {
    DSLMappingFile file = new DSLTokenizedMappingFile();
    try {
      return file.parseAndLoad(new StringReader(text + "\n"))
          ? List.copyOf(file.getMapping().getEntries())
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  private void add(CellRef place, List<DSLMappingEntry> entries, List<Form> read) {
    try {
      if (entries.size() != 1) {
        throw new Misfit(
            "UnreadableSentence", "write `[when]sentence=meaning` or `[then]sentence=meaning`");
      }
      DSLMappingEntry entry = entries.get(0);
      String sentence = entry.getMappingKey().strip().replaceAll("\\s+", " ");
      if (!PLAIN.matcher(sentence).matches()) {
        throw new Misfit(
            "UnreadableSentence",
            Misfit.quoted(sentence)
                + " may hold letters, digits, commas, apostrophes and places such as {number}");
      }
      read.add(form(place, entry, sentence));
    } catch (Misfit e) {
      issues.error(e.code(), place, e.text());
    }
  }

  private Form form(CellRef place, DSLMappingEntry entry, String sentence) throws Misfit {
    String meaning = entry.getMappingValue().strip();
    if (entry.getSection() == DSLMappingEntry.CONDITION) {
      return forms.condition(place, sentence, meaning);
    }
    if (entry.getSection() == DSLMappingEntry.CONSEQUENCE) {
      return forms.action(place, sentence, meaning);
    }
    throw new Misfit("UnreadableSentence", "a sentence begins with `[when]` or `[then]`");
  }
}
