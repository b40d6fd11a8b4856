package io.nextplay.account.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A stream of random draws. Everything is made from the generator's raw 64 bits and exact
 * arithmetic, so that neither another machine nor a newer JDK changes the book. Not thread-safe.
 */
final class Draw {

  private static final double UNIT = 0x1.0p-53;

  private final SplittableRandom bits;

  private Draw(long seed) {
    bits = new SplittableRandom(seed);
  }

  /** The stream of one account. */
  static Draw of(long seed, int index) {
    // Neighbouring seeds of a SplittableRandom overlap, its first output does not: mix twice.
    long book = new SplittableRandom(seed).nextLong();
    return new Draw(new SplittableRandom(book + index).nextLong());
  }

  /** An independent stream. */
  Draw split() {
    return new Draw(bits.nextLong());
  }

  /** A number of [0..1). */
  double unit() {
    return (bits.nextLong() >>> 11) * UNIT;
  }

  /** A number of [low..high). */
  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** A whole number of [low..high]; low when high is below it. */
  int whole(int low, int high) {
    return high <= low ? low : low + (int) (unit() * (high - low + 1));
  }

  /** Yes with this probability. */
  boolean chance(double probability) {
    return unit() < probability;
  }

  /** Normally distributed. */
  double normal(double mean, double deviation) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return mean + deviation * radius * StrictMath.cos(2 * Math.PI * unit());
  }

  /** Normally distributed, but kept within [0.02..0.98]. */
  double share(double mean, double deviation) {
    return Math.min(0.98, Math.max(0.02, normal(mean, deviation)));
  }

  /** Log-normally distributed about this median. */
  double logNormal(double median, double sigma) {
    return median * StrictMath.exp(normal(0, sigma));
  }

  /** How often something with this mean happened. */
  int poisson(double mean) {
    if (mean > 30) {
      return (int) Math.max(0, Math.round(normal(mean, Math.sqrt(mean))));
    }
    double limit = StrictMath.exp(-mean);
    int count = 0;
    for (double product = unit(); product > limit; product *= unit()) {
      count++;
    }
    return count;
  }

  /** One of these, all equally likely. */
  <T> T pick(List<T> choices) {
    return choices.get(whole(0, choices.size() - 1));
  }

  /** One of these, as likely as its weight says; the weights need not add up to one. */
  <T> T pick(List<T> choices, ToDoubleFunction<T> weight) {
    double left = unit() * choices.stream().mapToDouble(weight).sum();
    for (T choice : choices) {
      left -= weight.applyAsDouble(choice);
      if (left < 0) {
        return choice;
      }
    }
    return choices.get(choices.size() - 1);
  }
}
