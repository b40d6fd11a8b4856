package io.nextplay.engine;

import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link Subject} keeps the value of one term: an index into one of its arrays. Immutable.
 */
final class Slot {

  private final Term term;
  private final Scope scope;
  private final int index;
  private final int uniqueId;
  private final Plausibility plausibility;

  Slot(Term term, int index, int uniqueId) {
    this.uniqueId = uniqueId;
    this.term = term;
    this.scope = term.scope();
    this.index = index;
    this.plausibility = new Plausibility(term);
  }

  Term term() {
    return term;
  }

  /** Which of its values may be meant. */
  Plausibility plausibility() {
    return plausibility;
  }

  /** A number that no other slot of the model has. */
  int uniqueId() {
    return uniqueId;
  }

  int index() {
    return index;
  }

  boolean isList() {
    return term.origin() == Term.Origin.LIST_FIELD;
  }

  /** The number as the subject sees it; NaN when missing. */
  double number(Subject subject) {
    Subject holder = subject.at(scope);
    return holder == null ? Double.NaN : holder.numbers[index];
  }

  /** The number for Drools' range and hash indexes, which take null, not NaN, for missing. */
  @Nullable Double boxed(Subject subject) {
    double number = number(subject);
    return Double.isNaN(number) ? null : (Double) number;
  }

  /** The text as the subject sees it; null when missing. */
  @Nullable String text(Subject subject) {
    Subject holder = subject.at(scope);
    return holder == null ? null : holder.texts[index];
  }

  /** The set as the subject sees it; null when missing. */
  @Nullable Set<String> set(Subject subject) {
    if (isList()) {
      return subject.listed(index);
    }
    Subject holder = subject.at(scope);
    return holder == null ? null : holder.sets[index];
  }

  /** Whether the subject sees a value. */
  boolean isKnown(Subject subject) {
    if (term.type().isNumeric()) {
      return !Double.isNaN(number(subject));
    }
    return term.type().isText() ? text(subject) != null : set(subject) != null;
  }
}
