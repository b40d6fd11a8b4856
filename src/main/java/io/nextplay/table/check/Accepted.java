package io.nextplay.table.check;

import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of samples of one dimension, by their numbers. Most are one run, which is kept as its two
 * ends: so that even ten thousand of them are small and quickly compared. Immutable.
 */
final class Accepted {

  private static final int NONE = -1;

  private final int first;
  private final int last;

  /** Null when all samples from first to last are in it. */
  private final @Nullable BitSet bits;

  private Accepted(int first, int last, @Nullable BitSet bits) {
    this.first = first;
    this.last = last;
    this.bits = bits;
  }

  /** The samples of a bit set, which is not kept when it is one run. */
  static Accepted of(BitSet samples) {
    int first = samples.nextSetBit(0);
    if (first < 0) {
      return new Accepted(NONE, NONE, null);
    }
    int last = samples.length() - 1;
    boolean run = samples.nextClearBit(first) > last;
    return new Accepted(first, last, run ? null : (BitSet) samples.clone());
  }

  /** The least sample; -1 when it is empty. */
  int first() {
    return first;
  }

  /** The greatest sample; -1 when it is empty. */
  int last() {
    return last;
  }

  boolean isEmpty() {
    return first < 0;
  }

  boolean has(int sample) {
    return sample >= first && sample <= last && first >= 0 && (bits == null || bits.get(sample));
  }

  /** The first sample from a number on; -1 when there is none. */
  int next(int from) {
    if (first < 0 || from > last) {
      return NONE;
    }
    int at = Math.max(from, first);
    return bits == null ? at : bits.nextSetBit(at);
  }

  /** The first number from a sample of it on that is not in it. */
  int endOfRun(int from) {
    return bits == null ? last + 1 : bits.nextClearBit(from);
  }

  /** A sample with a value, or the missing one when there is no other. */
  int any() {
    int known = next(1);
    return known < 0 ? next(0) : known;
  }

  boolean meets(Accepted other) {
    if (isEmpty() || other.isEmpty() || last < other.first || other.last < first) {
      return false;
    }
    if (bits == null) {
      int at = other.next(first);
      return at >= 0 && at <= last;
    }
    if (other.bits == null) {
      return other.meets(this);
    }
    return bits.intersects(other.bits);
  }

  boolean covers(Accepted other) {
    if (other.isEmpty()) {
      return true;
    }
    if (other.first < first || other.last > last) {
      return false;
    }
    if (bits == null) {
      return true;
    }
    for (int at = other.next(0); at >= 0; at = other.next(other.endOfRun(at))) {
      if (bits.nextClearBit(at) < other.endOfRun(at)) {
        return false;
      }
    }
    return true;
  }

  /** What is in both. */
  Accepted and(Accepted other) {
    BitSet both = toBits();
    both.and(other.toBits());
    return of(both);
  }

  /** The same as a bit set of the caller's own. */
  BitSet toBits() {
    if (bits != null) {
      return (BitSet) bits.clone();
    }
    BitSet run = new BitSet();
    if (first >= 0) {
      run.set(first, last + 1);
    }
    return run;
  }

  int size() {
    return bits != null ? bits.cardinality() : first < 0 ? 0 : last - first + 1;
  }

  /** The sample that stands at a position among those in it. */
  int at(int position) {
    if (bits == null) {
      return first + position;
    }
    int sample = first;
    for (int i = 0; i < position; i++) {
      sample = bits.nextSetBit(sample + 1);
    }
    return sample;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Accepted that
        && first == that.first
        && last == that.last
        && Objects.equals(bits, that.bits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, last, bits);
  }
}
