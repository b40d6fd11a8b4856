package io.nextplay.table.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number. Rich text becomes plain. Not thread-safe. */
final class SharedTexts implements Xml.Handler {

  private final List<String> texts = new ArrayList<>();
  private final Limits limits;
  private final TextRuns runs;

  private SharedTexts(Limits limits) {
    this.limits = limits;
    this.runs = new TextRuns(limits.textLength());
  }

  /**
   * The shared texts of a workbook.
   *
   * @param part the part that holds them, or null when the workbook has none
   * @throws RefusedFile when there are too many or they cannot be read
   */
  static SharedTexts in(Archive archive, @Nullable String part, Limits limits) throws RefusedFile {
    SharedTexts texts = new SharedTexts(limits);
    if (part != null) {
      Xml.scan(archive, part, limits, texts);
    }
    return texts;
  }

  @Override
  public void start(String name, Xml.Attributes attributes) {
    if (name.equals("si")) {
      runs.clear();
    } else {
      runs.start(name);
    }
  }

  @Override
  public void text(String piece) {
    runs.text(piece);
  }

  @Override
  public void end(String name) throws RefusedFile {
    runs.end(name);
    if (!name.equals("si")) {
      return;
    }
    if (texts.size() >= limits.texts()) {
      throw new RefusedFile(
          "TooManyTexts", "more than " + limits.texts() + " different texts; split the workbook");
    }
    texts.add(runs.toString());
  }

  /** The text of a number as it stands in a cell, or null when there is none. */
  @Nullable String at(String number) {
    try {
      int index = Integer.parseInt(number.strip());
      return index >= 0 && index < texts.size() ? texts.get(index) : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
