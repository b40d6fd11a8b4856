package io.nextplay.engine.sentence;

import io.nextplay.table.Literals;
import io.nextplay.table.Model;
import io.nextplay.table.Nearest;
import io.nextplay.table.Product;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.TestParser;
import io.nextplay.table.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what stands in the places of a sentence. Nothing gets through but known labels, known
 * codes, single values of a signal's type, and quoted text. Stateless and thread-safe.
 */
final class SlotReader {

  /** Longer reasons nobody reads. */
  private static final int LONGEST_REASON = 300;

  private static final int LONGEST_VALUE = 60;

  /** More codes than these nobody wants to read in a message. */
  private static final int MOST_NAMED = 12;

  private static final Pattern PLAIN_CODE = Pattern.compile("[\\p{Alnum}_+.-]+");
  private static final Pattern PLAIN_TEXT = Pattern.compile("\"[\\p{L}\\p{N} _&.'/+-]+\"");

  private final Model model;

  /** A signal or result that there is, and that such a sentence does not ask for. */
  static final class WrongKind extends Misfit {
    private static final long serialVersionUID = 1L;
    private final transient Term term;

    WrongKind(Term term) {
      super(
          "WrongType",
          "`"
              + term.label()
              + "` is a "
              + term.type().word()
              + ", which the sentence does not ask for");
      this.term = term;
    }

    Term term() {
      return term;
    }
  }

  SlotReader(Model model) {
    this.model = model;
  }

  /** The signal or result that a sentence about a scope may name. */
  Term fact(SlotType wanted, Scope scope, String written) throws Misfit {
    Term term = model.vocabulary().find(written).orElse(null);
    if (term == null || term.origin() == Term.Origin.DECISION) {
      throw new Misfit("UnknownLabel", unknown(written));
    }
    if (isNumbersOfList(term)) {
      throw new Misfit(
          "WrongType", "`" + term.label() + "` are the numbers of a list, which cannot be tested");
    }
    if (!wanted.fits(term)) {
      throw new WrongKind(term);
    }
    if (!isOf(scope, term)) {
      throw new Misfit(
          "ScopeMismatch",
          "`"
              + term.label()
              + "` belongs to "
              + of(term.scope())
              + ", and the sentence speaks of "
              + of(scope));
    }
    return term;
  }

  private static String of(Scope scope) {
    return scope == Scope.ACCOUNT ? "the account" : "a " + scope.word();
  }

  private String unknown(String written) {
    return written.length() > LONGEST_VALUE
        ? Misfit.quoted(written) + " is neither a signal nor a result"
        : model.vocabulary().unknown(written.replace('`', '\''));
  }

  /** All that {@link #fact} takes. */
  List<Term> facts(SlotType wanted, Scope scope) {
    return model.vocabulary().terms().stream()
        .filter(term -> wanted.fits(term) && term.origin() != Term.Origin.DECISION)
        .filter(term -> isOf(scope, term) && !isNumbersOfList(term))
        .toList();
  }

  /** Lists are seen from everywhere, but those about plays only by plays. */
  private static boolean isOf(Scope scope, Term term) {
    return term.origin() == Term.Origin.LIST_FIELD
        ? scope == Scope.PLAY || term.scope() != Scope.PLAY
        : scope == term.scope();
  }

  private boolean isNumbersOfList(Term term) {
    return term.origin() == Term.Origin.LIST_FIELD
        && model.tables().stream()
            .flatMap(table -> table.outputs().stream())
            .anyMatch(then -> then.term().name().equals(term.name()) && then.type().isNumeric());
  }

  /** One value of a signal or result, as a cell of a table would say it. */
  String value(Term term, String written) throws Misfit {
    if (written.isEmpty()) {
      throw new Misfit("MissingValue", "a value is missing before or behind a comma");
    }
    if (written.length() > LONGEST_VALUE) {
      throw new Misfit("TooLong", Misfit.quoted(written) + " is too long for a value");
    }
    try {
      Literals literals = new Literals(term);
      if (term.type().isNumeric()) {
        literals.number(written);
        return written;
      }
      if (term.choices().isEmpty()) {
        return text(term, written);
      }
      String code = literals.choice(written);
      boolean plain = PLAIN_CODE.matcher(code).matches() && !TestParser.isWord(code);
      return plain ? code : "\"" + code + "\"";
    } catch (TestParser.Unreadable e) {
      throw new Misfit(e);
    }
  }

  private static String text(Term term, String written) throws Misfit {
    if (!PLAIN_TEXT.matcher(written).matches()) {
      throw new Misfit(
          "WrongType",
          Misfit.quoted(written)
              + " does not fit `"
              + term.label()
              + "`, which is a "
              + (term.type() == ValueType.SET ? "set" : "text")
              + "; write letters, digits and blanks in quotes, such as \"Retail\"");
    }
    return written;
  }

  /** Several values. */
  String values(Term term, String written) throws Misfit {
    List<String> values = new ArrayList<>();
    for (String each : written.split(",", -1)) {
      values.add(value(term, each.strip()));
    }
    return String.join(", ", values);
  }

  /** Codes of the catalogue, as it spells them. */
  String codes(SlotType type, String written) throws Misfit {
    Collection<String> known = codes(type);
    List<String> codes = new ArrayList<>();
    for (String each : type == SlotType.PLAY ? new String[] {written} : written.split(",", -1)) {
      Optional<String> code =
          known.stream().filter(one -> one.equalsIgnoreCase(each.strip())).findFirst();
      codes.add(code.orElseThrow(() -> unknownCode(type, each.strip(), known)));
    }
    return String.join(", ", codes);
  }

  private static Misfit unknownCode(SlotType type, String written, Collection<String> known) {
    String word =
        type == SlotType.PLAY ? "play" : type.word().substring(0, type.word().length() - 1);
    return new Misfit(
        "UnknownCode",
        Misfit.quoted(written)
            + " is not a "
            + word
            + Nearest.to(written, known)
                .map(each -> "; did you mean `" + each + "`?")
                .orElse(
                    known.size() > MOST_NAMED ? "" : "; write one of " + String.join(", ", known)));
  }

  /** The codes that a place of the type takes; none for other places. */
  Collection<String> codes(SlotType type) {
    return switch (type) {
      case PLAY, PLAYS -> model.plays().keySet();
      case MOTIONS -> model.motions();
      case CHANNELS -> model.channels();
      case PRODUCTS -> model.products().stream().map(Product::code).toList();
      default -> List.of();
    };
  }

  /** The text between the quotes. */
  static String reason(String written) throws Misfit {
    boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    if (!quoted || written.indexOf('"', 1) != written.length() - 1) {
      throw new Misfit(
          "UnquotedReason",
          Misfit.quoted(written)
              + " must be one text in quotes, with no quotes inside and nothing behind it");
    }
    String reason = written.substring(1, written.length() - 1).strip();
    if (reason.isEmpty()) {
      throw new Misfit("UnquotedReason", "say why between the quotes");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new Misfit(
          "TooLong",
          "the reason has "
              + reason.length()
              + " characters, and "
              + LONGEST_REASON
              + " are the most");
    }
    return reason;
  }
}
