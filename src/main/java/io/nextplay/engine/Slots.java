package io.nextplay.engine;

import io.nextplay.table.Model;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The layout of all subjects of one model: which term has which slot. Immutable. */
final class Slots {

  private final Map<String, Slot> byName = new HashMap<>();
  private final List<Slot> byId = new ArrayList<>();
  private final Map<Scope, int[]> sizes = new EnumMap<>(Scope.class);
  private final Map<Scope, Values> none = new EnumMap<>(Scope.class);
  private int listFields;

  Slots(Model model) {
    for (Scope scope : Scope.values()) {
      sizes.put(scope, new int[3]);
    }
    for (Term term : model.vocabulary().terms()) {
      if (term.type() != ValueType.LIST) {
        Slot slot = new Slot(term, next(term), byId.size());
        byName.put(term.name(), slot);
        byId.add(slot);
      }
    }
    sizes.forEach((scope, size) -> none.put(scope, none(size)));
  }

  private int next(Term term) {
    if (term.origin() == Term.Origin.LIST_FIELD) {
      return listFields++;
    }
    return sizes(term.scope())[kind(term)]++;
  }

  private static int kind(Term term) {
    if (term.type().isNumeric()) {
      return 0;
    }
    return term.type().isText() ? 1 : 2;
  }

  /** How many numbers, texts and sets a subject of the scope has. */
  private int[] sizes(Scope scope) {
    int[] size = sizes.get(scope);
    if (size == null) {
      throw new IllegalStateException("no sizes for " + scope);
    }
    return size;
  }

  /** What a subject of the scope is when nothing is known of it; not to be changed. */
  Values none(Scope scope) {
    Values values = none.get(scope);
    if (values == null) {
      throw new IllegalStateException("no layout for " + scope);
    }
    return values;
  }

  private static Values none(int[] sizes) {
    double[] numbers = new double[sizes[0]];
    Arrays.fill(numbers, Double.NaN);
    return new Values(numbers, new String[sizes[1]], Subject.setArray(sizes[2]));
  }

  /** How many list fields there are. */
  int listFields() {
    return listFields;
  }

  /** The slot of a term of the model. */
  Slot of(Term term) {
    Slot slot = byName.get(term.name());
    if (slot == null) {
      throw new IllegalArgumentException("no slot for " + term.name());
    }
    return slot;
  }

  /** The slot with a unique id. */
  Slot withId(int uniqueId) {
    return byId.get(uniqueId);
  }

  /** The slot with an API name; null when there is none. */
  @Nullable Slot named(String name) {
    return byName.get(name);
  }
}
