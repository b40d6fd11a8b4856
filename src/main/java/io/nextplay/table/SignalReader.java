package io.nextplay.table;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sheet Signals. */
final class SignalReader {

  private static final List<String> HEADERS =
      List.of(
          "Name",
          "Label",
          "Scope",
          "Type",
          "Choices",
          "Unit",
          "Source",
          "Derivation",
          "Half-life",
          "Default",
          "Movable",
          "Description");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,62}");

  private static final Set<Scope> SCOPES = EnumSet.of(Scope.ACCOUNT, Scope.PRODUCT);
  private static final Set<ValueType> TYPES = EnumSet.complementOf(EnumSet.of(ValueType.LIST));

  private final Catalogue catalogue;
  private final Issues issues;
  private final Map<String, Signal> signals = new LinkedHashMap<>();
  private final Map<String, Entries.Entry> rows = new LinkedHashMap<>();

  private SignalReader(Catalogue catalogue, Issues issues) {
    this.catalogue = catalogue;
    this.issues = issues;
  }

  /** The signals in sheet order; defects become issues. */
  static List<Signal> read(Special special, Catalogue catalogue, Issues issues) {
    SignalReader reader = new SignalReader(catalogue, issues);
    for (Entries.Entry row : special.entries("Signals", HEADERS, issues)) {
      Signal signal = reader.signal(row);
      reader.signals.put(signal.name(), signal);
      reader.rows.put(signal.name(), row);
    }
    reader.checkDerivations();
    return List.copyOf(reader.signals.values());
  }

  private Signal signal(Entries.Entry row) {
    String name = row.text("Name");
    if (!NAME.matcher(name).matches()) {
      issues.error(
          "BadName",
          row.cell("Name"),
          "`"
              + name
              + "` is not a name for the API; write letters and digits, a small letter first");
    }
    Scope scope = row.constant("Scope", SCOPES, Scope.ACCOUNT);
    ValueType type = row.constant("Type", TYPES, ValueType.NUMBER);
    List<String> choices = catalogue.choices(row);
    if (type == ValueType.CHOICE && choices.isEmpty()) {
      issues.error(
          "MissingCell", row.cell("Choices"), "a choice needs its choices, such as `SMB|MID|ENT`");
    }
    Term term =
        new Term(
            name,
            row.required("Label"),
            scope == null ? Scope.ACCOUNT : scope,
            type == null ? ValueType.NUMBER : type,
            choices,
            row.text("Unit"),
            Term.Origin.SIGNAL);
    return new Signal(
        term,
        row.text("Source"),
        derivation(row, term),
        defaultValue(row, term),
        row.flag("Movable", false),
        row.text("Description"),
        row.place());
  }

  private @Nullable Derivation derivation(Entries.Entry row, Term term) {
    String text = row.text("Derivation");
    if (text.isEmpty()) {
      return null;
    }
    if (term.type() != ValueType.NUMBER && term.type() != ValueType.RATIO) {
      issues.error(
          "WrongType",
          row.cell("Type"),
          "a derivation gives a number, and `" + term.label() + "` is a " + term.type().word());
    }
    double halfLife = row.number("Half-life", Double.NaN);
    Derivation derivation = DerivationParser.parse(text, halfLife).orElse(null);
    if (derivation == null) {
      issues.error(
          "UnreadableDerivation",
          row.cell("Derivation"),
          "`" + text + "` is not a derivation; " + DerivationParser.forms());
    } else if (derivation instanceof Derivation.DecayedSum
        && !(halfLife > 0)
        && (row.value("Half-life") instanceof Cell.Numeric || row.text("Half-life").isEmpty())) {
      issues.error(
          "MissingCell", row.cell("Half-life"), "a decayed sum needs a half-life in days, above 0");
    }
    return derivation;
  }

  private @Nullable Object defaultValue(Entries.Entry row, Term term) {
    Cell cell = row.value("Default");
    if (cell.isBlank()) {
      return null;
    }
    try {
      Literals literals = new Literals(term);
      if (term.type() == ValueType.SET) {
        return Set.copyOf(literals.elements(cell.text()));
      }
      return term.type().isNumeric()
          ? (Object) literals.number(cell)
          : literals.choice(cell.text());
    } catch (TestParser.Unreadable e) {
      issues.error(e.code(), row.cell("Default"), e.text());
      return null;
    }
  }

  private void checkDerivations() {
    for (Signal signal : signals.values()) {
      Derivation derivation = signal.derivation();
      Entries.Entry row = rows.get(signal.name());
      if (derivation != null && row != null) {
        CellRef cell = row.cell("Derivation");
        derivation.eventTypes().forEach(type -> checkEventType(type, cell));
        derivation.signals().forEach(name -> checkSource(signal, derivation, name, cell));
        checkCircle(signal, cell);
      }
    }
  }

  private void checkEventType(String type, CellRef cell) {
    if (!catalogue.eventTypes().containsKey(type)) {
      issues.error(
          "UnknownEventType",
          cell,
          "`"
              + type
              + "` is not in the sheet Event types"
              + Nearest.hint(type, catalogue.eventTypes().keySet()));
    }
  }

  private void checkSource(Signal signal, Derivation derivation, String name, CellRef cell) {
    Signal source = signals.get(name);
    if (source == null) {
      issues.error(
          "UnknownLabel",
          cell,
          "`" + name + "` is not the name of a signal" + Nearest.hint(name, signals.keySet()));
      return;
    }
    boolean wantsDate =
        derivation instanceof Derivation.DaysSince
            || derivation instanceof Derivation.DaysUntil
            || derivation instanceof Derivation.MonthsSince;
    if (wantsDate != (source.term().type() == ValueType.DATE)
        || !source.term().type().isNumeric()) {
      issues.error(
          "WrongType",
          cell,
          "`"
              + name
              + "` is a "
              + source.term().type().word()
              + "; "
              + (wantsDate ? "a date" : "a number")
              + " is needed here");
    }
    if (!signal.term().scope().sees(source.term().scope())) {
      issues.error(
          "ScopeMismatch",
          cell,
          "`" + name + "` belongs to a product, and this signal to the account");
    }
  }

  private void checkCircle(Signal start, CellRef cell) {
    Set<String> reached = new LinkedHashSet<>();
    reach(start, reached);
    if (reached.contains(start.name())) {
      List<String> circle = reached.stream().filter(name -> leadsTo(name, start)).toList();
      issues.error(
          "Cycle",
          cell,
          "`" + start.name() + "` is derived from itself, by way of " + String.join(", ", circle));
    }
  }

  private boolean leadsTo(String name, Signal end) {
    Set<String> reached = new LinkedHashSet<>();
    Signal from = signals.get(name);
    if (from != null) {
      reach(from, reached);
    }
    return reached.contains(end.name());
  }

  private void reach(Signal from, Set<String> reached) {
    if (from.derivation() != null) {
      for (String name : from.derivation().signals()) {
        Signal next = signals.get(name);
        if (next != null && reached.add(name)) {
          reach(next, reached);
        }
      }
    }
  }
}
