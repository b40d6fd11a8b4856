package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Turns a stored cell into a typed one and reports what cannot be accepted. Not thread-safe. */
final class CellMeaning {

  private final SharedTexts texts;
  private final NumberMeaning numbers;
  private final Limits limits;
  private final Findings findings;

  /** The shared texts that were accepted: one text may fill a hundred thousand cells. */
  private final Map<String, Cell> accepted = new HashMap<>();

  /**
   * For the cells of one workbook.
   *
   * @param texts the texts that cells refer to
   * @param numbers what its numbers stand for
   * @param findings takes what is wrong
   */
  CellMeaning(SharedTexts texts, NumberMeaning numbers, Limits limits, Findings findings) {
    this.texts = texts;
    this.numbers = numbers;
    this.limits = limits;
    this.findings = findings;
  }

  /**
   * The typed cell; {@link Cell.Refused} when an issue was reported.
   *
   * @param at its place
   * @throws RefusedFile when there are too many issues
   */
  Cell of(RawCell raw, CellRef at) throws RefusedFile {
    if (raw.hasFormula()) {
      return formula(raw, at);
    }
    return switch (raw.type()) {
      case "s" -> shared(raw, at);
      case "inlineStr" -> text(raw.inlineText(), at);
      case "str" -> text(raw.value(), at);
      case "b" -> new Cell.Flag(isTrue(raw));
      case "e" -> error(raw, at);
      case "d" -> numbers.isoDate(raw.value(), at);
      default -> numbers.of(raw, at);
    };
  }

  private Cell formula(RawCell raw, CellRef at) throws RefusedFile {
    String formula = raw.formula().strip();
    if (raw.type().equals("b") && (formula.equals("TRUE()") || formula.equals("FALSE()"))) {
      // some programs write a plain TRUE this way
      return new Cell.Flag(isTrue(raw));
    }
    String shown = formula.isEmpty() ? "" : " " + Quoted.of("=" + formula);
    return refuse("FormulaRefused", at, "a formula" + shown + "; paste its value instead");
  }

  private static boolean isTrue(RawCell raw) {
    String value = raw.value().strip();
    return value.equals("1") || value.equals("true");
  }

  private Cell error(RawCell raw, CellRef at) throws RefusedFile {
    return refuse(
        "ErrorValue", at, "the error value " + Quoted.of(raw.value()) + "; type a value instead");
  }

  private Cell shared(RawCell raw, CellRef at) throws RefusedFile {
    Cell known = accepted.get(raw.value());
    if (known != null) {
      return known;
    }
    String text = texts.at(raw.value());
    if (text == null) {
      return refuse(
          "UnreadableCell", at, "the text of this cell is not in the file; type it again");
    }
    Cell cell = text(text, at);
    if (!(cell instanceof Cell.Refused)) {
      accepted.put(raw.value(), cell);
    }
    return cell;
  }

  private Cell text(String stored, CellRef at) throws RefusedFile {
    String plain = PlainText.of(PlainText.unescape(stored));
    if (plain.isEmpty()) {
      return Cell.blank();
    }
    if (plain.length() > limits.textLength()) {
      String most = "at most " + limits.textLength() + " characters, please";
      return refuse("TextTooLong", at, "the text " + Quoted.of(plain) + " is too long; " + most);
    }
    OptionalInt hidden = HiddenCharacters.first(plain);
    if (hidden.isPresent()) {
      return hidden(plain, hidden.getAsInt(), at);
    }
    return new Cell.Text(plain);
  }

  private Cell hidden(String text, int codePoint, CellRef at) throws RefusedFile {
    String message = "the text %s holds the invisible character %s (%s); type it again without it";
    return refuse(
        "HiddenCharacter",
        at,
        message.formatted(
            Quoted.of(text),
            HiddenCharacters.name(codePoint),
            HiddenCharacters.describe(codePoint)));
  }

  private Cell refuse(String code, CellRef at, String message) throws RefusedFile {
    findings.error(code, at, message);
    return new Cell.Refused();
  }
}
