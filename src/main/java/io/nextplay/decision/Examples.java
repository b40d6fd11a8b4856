package io.nextplay.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Examples to try, without end, in turn: the scenarios' accounts as they are, one of them with one
 * value changed, with two, an example that came near a violation with up to three, and a random
 * one. Most are patched so that what is asked of results comes true. The same seed gives the same
 * examples. Not thread-safe.
 */
final class Examples {

  /** How many of those that came nearest are kept. */
  private static final int KEPT = 40;

  private static final int KINDS = 5;
  private static final int MOST_CHANGES = 3;
  private static final double PATCHED = 0.8;

  private final List<Variable> variables;
  private final List<Example> bases;
  private final List<Example> patches;
  private final Random random;
  private final List<Example> near = new ArrayList<>();
  private int nearest;
  private int count;

  /**
   * Examples.
   *
   * @param variables what may be changed
   * @param bases accounts to begin with; never empty
   * @param patches what makes come true what is asked of results
   */
  Examples(List<Variable> variables, List<Example> bases, List<Example> patches, long seed) {
    this.variables = variables;
    this.patches = patches;
    this.random = new Random(seed);
    this.bases = new ArrayList<>(bases);
    Collections.shuffle(this.bases, random);
  }

  /** The next one, with what a law asks of signals. */
  Example next(Law law) {
    return law.directed(next(), random);
  }

  private Example next() {
    int at = count++;
    if (variables.isEmpty()) {
      return patched(bases.get(at % bases.size()));
    }
    return switch (at % KINDS) {
      case 0 -> patched(bases.get(at / KINDS % bases.size()));
      case 1 -> changed(patched(one(bases)), 1);
      case 2 -> changed(patched(one(bases)), 2);
      case 3 -> changed(one(near.isEmpty() ? bases : near), 1 + random.nextInt(MOST_CHANGES));
      default -> patched(anything());
    };
  }

  private Example patched(Example example) {
    return patches.isEmpty() || random.nextDouble() > PATCHED
        ? example
        : example.plus(one(patches));
  }

  private Example changed(Example from, int changes) {
    Example changed = from;
    for (int i = 0; i < changes; i++) {
      Variable variable = one(variables);
      changed = changed.with(variable, one(variable.values()));
    }
    return changed;
  }

  private Example anything() {
    List<@Nullable Object> values = new ArrayList<>();
    variables.forEach(variable -> values.add(one(variable.values())));
    return Example.of(variables, values);
  }

  private <T extends @Nullable Object> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Keeps an example when none came nearer to a violation. */
  void keep(Example example, int nearness) {
    if (nearness > nearest) {
      near.clear();
      nearest = nearness;
    }
    if (nearness == nearest && near.size() < KEPT) {
      near.add(example);
    } else if (nearness == nearest) {
      near.set(random.nextInt(KEPT), example);
    }
  }

  /** How many examples there are that differ in a value. */
  static double all(List<Variable> variables) {
    return variables.stream().mapToDouble(each -> each.values().size()).reduce(1, (a, b) -> a * b);
  }

  /** Every one of them, once. */
  static Iterator<Example> every(List<Variable> variables) {
    int[] digits = new int[variables.size()];
    return new Iterator<>() {
      private boolean more = true;

      @Override
      public boolean hasNext() {
        return more;
      }

      @Override
      public Example next() {
        if (!more) {
          throw new NoSuchElementException();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < digits.length; i++) {
          values.add(variables.get(i).values().get(digits[i]));
        }
        more = false;
        for (int i = 0; i < digits.length && !more; i++) {
          digits[i] = (digits[i] + 1) % variables.get(i).values().size();
          more = digits[i] != 0;
        }
        return Example.of(variables, values);
      }
    };
  }
}
