package io.nextplay.truth;

import java.util.List;
import java.util.Random;

/** Random choices that a seed determines. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** From 0 to just below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From one number to another, both included. */
  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  @SafeVarargs
  final <T> T of(T... of) {
    return of[random.nextInt(of.length)];
  }

  /** A new list in random order. */
  <T> List<T> shuffled(List<T> list) {
    List<T> copy = new java.util.ArrayList<>(list);
    java.util.Collections.shuffle(copy, random);
    return copy;
  }
}
