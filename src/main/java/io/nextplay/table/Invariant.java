package io.nextplay.table;

import java.util.List;

/** Something that must hold whatever the account. Immutable. */
public sealed interface Invariant {

  /** What it says, in the author's words. */
  String name();

  /** What it is asked about: the account, each product it does not own, each offered play. */
  Scope scope();

  /** Where it holds: all of these pass; everywhere when there are none. */
  List<Condition> when();

  /** Its row. */
  CellRef place();

  /**
   * A test of one value.
   *
   * @param term the signal or result
   * @param test what its value must pass
   * @param text the cell as written
   * @param place the cell
   */
  record Condition(Term term, UnaryTest test, String text, CellRef place) {}

  /**
   * Raising a signal never lowers, or never raises, a result.
   *
   * @param raising the signal
   * @param lowers whether lowering is what must not happen; else raising is
   * @param result the result
   * @param order the result's choices, worst first; empty for a number
   */
  record Monotone(
      String name,
      Scope scope,
      List<Condition> when,
      Term raising,
      boolean lowers,
      Term result,
      List<String> order,
      CellRef place)
      implements Invariant {

    /** Copies its lists. */
    public Monotone {
      when = List.copyOf(when);
      order = List.copyOf(order);
    }
  }

  /**
   * When something holds, something else never does.
   *
   * @param never what must not pass all together
   */
  record Never(String name, Scope scope, List<Condition> when, List<Condition> never, CellRef place)
      implements Invariant {

    /** Copies its lists. */
    public Never {
      when = List.copyOf(when);
      never = List.copyOf(never);
    }
  }
}
