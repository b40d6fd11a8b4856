package io.nextplay.release.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.web.Faults;
import io.nextplay.table.Cell;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.xlsx.HiddenCharacters;
import io.nextplay.table.xlsx.SheetLimits;
import io.nextplay.table.xlsx.WorkbookEditor;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON value is in a cell: null is blank, a number is a number (0.8 is 80 % in a cell that
 * shows percentages), true and false are flags, a string is what a person would type: {@code 80%},
 * {@code 2026-12-31}, {@code >= 75}.
 */
final class CellValue {

  private CellValue() {}

  static SheetEdit.Value of(@Nullable JsonNode json, String pointer, Faults faults) {
    if (json == null || json.isNull()) {
      return new SheetEdit.Value(Cell.blank(), false);
    }
    if (json.isBoolean()) {
      return new SheetEdit.Value(new Cell.Flag(json.booleanValue()), false);
    }
    if (json.isNumber() && !Double.isFinite(json.doubleValue())) {
      faults.add("WrongType", pointer, "no cell holds so large a number");
      return new SheetEdit.Value(Cell.blank(), false);
    }
    if (json.isNumber()) {
      return new SheetEdit.Value(new Cell.Numeric(json.decimalValue(), false), true);
    }
    OptionalInt hidden =
        json.isTextual() ? HiddenCharacters.first(json.textValue()) : OptionalInt.empty();
    if (hidden.isPresent()) {
      faults.add(
          "HiddenCharacter",
          pointer,
          "the text has the hidden character "
              + HiddenCharacters.name(hidden.getAsInt())
              + " ("
              + HiddenCharacters.describe(hidden.getAsInt())
              + "); leave it out");
      return new SheetEdit.Value(Cell.blank(), false);
    }
    if (json.isTextual() && json.textValue().length() <= SheetLimits.TEXT_LENGTH) {
      return new SheetEdit.Value(WorkbookEditor.typed(json.textValue()), false);
    }
    faults.add(
        json.isTextual() ? "TextTooLong" : "WrongType",
        pointer,
        json.isTextual()
            ? "a cell holds at most " + SheetLimits.TEXT_LENGTH + " characters"
            : "a cell holds a number, a string, true, false or null");
    return new SheetEdit.Value(Cell.blank(), false);
  }
}
