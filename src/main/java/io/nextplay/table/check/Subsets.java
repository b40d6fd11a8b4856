package io.nextplay.table.check;

import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets that stand for all sets: every set of the elements that tests name. When those would be too
 * many, the small and the large ones, those that the tests ask for, and others at random, always
 * the same.
 */
final class Subsets {

  /** Beyond this many named elements the sets would be too many to list. */
  private static final int MOST_ELEMENTS = 10;

  private static final int MOST_SETS = 4_096;
  private static final long SEED = 20_261_122;

  private final List<String> elements;
  private final Set<Set<String>> sets = new LinkedHashSet<>();
  private final boolean all;

  Subsets(Collection<UnaryTest> tests) {
    Set<String> named = new TreeSet<>();
    tests.forEach(test -> collect(test, named));
    this.elements = List.copyOf(named);
    this.all = elements.size() <= MOST_ELEMENTS;
    if (all) {
      for (int chosen = 0; chosen < 1 << elements.size(); chosen++) {
        sets.add(chosen(chosen));
      }
    } else {
      some(tests);
    }
  }

  /** Each once, the empty one first. */
  Collection<Set<String>> sets() {
    return sets;
  }

  /** Whether there is every set. */
  boolean areAll() {
    return all;
  }

  private Set<String> chosen(int bits) {
    Set<String> set = new LinkedHashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      if ((bits >> i & 1) == 1) {
        set.add(elements.get(i));
      }
    }
    return set;
  }

  private void some(Collection<UnaryTest> tests) {
    sets.add(Set.of());
    sets.add(new LinkedHashSet<>(elements));
    for (UnaryTest test : new LinkedHashSet<>(tests)) {
      asked(test);
    }
    for (String element : elements) {
      sets.add(Set.of(element));
      Set<String> others = new LinkedHashSet<>(elements);
      others.remove(element);
      sets.add(others);
    }
    Random random = new Random(SEED);
    for (int i = 0; i < 2 * MOST_SETS && sets.size() < MOST_SETS; i++) {
      double share = random.nextDouble();
      Set<String> set = new LinkedHashSet<>();
      elements.stream().filter(each -> random.nextDouble() < share).forEach(set::add);
      sets.add(set);
    }
  }

  /** What all parts of a conjunction name; each part alone is asked for as well. */
  private void asked(UnaryTest test) {
    Set<String> named = new TreeSet<>();
    if (test instanceof UnaryTest.AllOf all) {
      all.parts().stream()
          .filter(UnaryTest.Contains.class::isInstance)
          .forEach(part -> collect(part, named));
      sets.add(named);
    }
    parts(test).forEach(this::asked);
  }

  /** The texts or elements that a test names. */
  static void collect(UnaryTest test, Set<String> texts) {
    if (test instanceof UnaryTest.Is is) {
      texts.add(is.text());
    } else if (test instanceof UnaryTest.Contains contains) {
      texts.add(contains.element());
    } else if (test instanceof UnaryTest.ContainsNot not) {
      texts.add(not.element());
    }
    parts(test).forEach(part -> collect(part, texts));
  }

  /** The tests that a test is made of. */
  static List<UnaryTest> parts(UnaryTest test) {
    List<UnaryTest> parts = new ArrayList<>();
    if (test instanceof UnaryTest.AnyOf any) {
      parts.addAll(any.parts());
    } else if (test instanceof UnaryTest.AllOf each) {
      parts.addAll(each.parts());
    } else if (test instanceof UnaryTest.Not not) {
      parts.add(not.part());
    }
    return parts;
  }
}
