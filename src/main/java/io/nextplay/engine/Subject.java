package io.nextplay.engine;

import io.nextplay.table.Scope;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tables are asked about, as one flat object: the account, one product that it does not own,
 * or one candidate play. Rules test its slots and record their hits on it. Lives for one decision;
 * not thread-safe.
 *
 * <p>{@code rules/} may use it: {@code Subject(scope == Scope.ACCOUNT, number("healthScore") <
 * 60)}.
 */
public final class Subject {

  private static final int ROW_BITS = 20;

  @SuppressWarnings({"unchecked", "rawtypes"}) // as below
  private static final Set<String>[] NO_SETS = new Set[0];

  private final Slots slots;
  private final Scope scope;
  private final String code;
  private final Subject account;
  private final @Nullable Subject product;

  final double[] numbers;
  final @Nullable String[] texts;
  final Set<String>[] sets;

  /** What each list field holds: by entries of this subject's own tables. */
  private final Set<String>[] lists;

  /** On the account only: by entries of its own and of all its products' tables. */
  private final Set<String>[] allLists;

  private int[] hits = new int[32];
  private int hitCount;

  private Subject(
      Slots slots,
      Scope scope,
      String code,
      @Nullable Subject account,
      @Nullable Subject product,
      Values values) {
    this.slots = slots;
    this.scope = scope;
    this.code = code;
    this.account = account == null ? this : account;
    this.product = scope == Scope.PRODUCT ? this : product;
    this.numbers = values.numbers.clone();
    this.texts = values.texts.clone();
    this.sets = values.sets.clone();
    this.lists = setArray(slots.listFields());
    this.allLists = scope == Scope.ACCOUNT ? setArray(slots.listFields()) : lists;
  }

  static Subject account(Slots slots, String id, Values values) {
    return new Subject(slots, Scope.ACCOUNT, id, null, null, values);
  }

  static Subject product(Slots slots, String code, Subject account, Values values) {
    return new Subject(slots, Scope.PRODUCT, code, account, null, values);
  }

  /** A candidate play, for a product when it came from a table for each product. */
  static Subject play(Slots slots, String code, Subject proposedBy) {
    Values none = slots.none(Scope.PLAY);
    return new Subject(slots, Scope.PLAY, code, proposedBy.account, proposedBy.product, none);
  }

  /** Another account with the same values, and no hits or entries of lists. */
  Subject copy() {
    return account(slots, code, values());
  }

  /** Another product with the same values of its own, of another account. */
  Subject copy(Subject ofAccount) {
    return product(slots, code, ofAccount, values());
  }

  private Values values() {
    return new Values(numbers, texts, sets);
  }

  /** Changes a value: a Double, a String or a Set of strings. */
  void put(Slot slot, Object value) {
    values().put(slot, value);
  }

  /** What kind of subject it is. */
  public Scope getScope() {
    return scope;
  }

  /** The account's id, the product's code or the play's code. */
  public String getCode() {
    return code;
  }

  /** The product that it is, or that the play is for; null when there is none. */
  public @Nullable String getProductCode() {
    return product == null ? null : product.code;
  }

  /**
   * The value of a numeric signal or result by its API name; NaN when it is missing or unknown
   * here.
   */
  public double number(String name) {
    Slot slot = slots.named(name);
    return slot == null || !slot.term().type().isNumeric() ? Double.NaN : slot.number(this);
  }

  /** The value of a choice or text by its API name; null when it is missing or unknown here. */
  public @Nullable String text(String name) {
    Slot slot = slots.named(name);
    return slot == null || !slot.term().type().isText() ? null : slot.text(this);
  }

  /** Whether a set, or a list's field, has the element; false when it is missing. */
  public boolean contains(String name, String element) {
    Slot slot = slots.named(name);
    if (slot == null || slot.term().type() != io.nextplay.table.ValueType.SET) {
      return false;
    }
    Set<String> set = slot.set(this);
    return set != null && set.contains(element);
  }

  /** The subject of a scope that this one sees; null for the product of a play that is for none. */
  @Nullable Subject at(Scope wanted) {
    return switch (wanted) {
      case ACCOUNT -> account;
      case PRODUCT -> product;
      case PLAY -> scope == Scope.PLAY ? this : null;
    };
  }

  /** A table and one of its rows, as one number. */
  static int packed(int table, int row) {
    return table << ROW_BITS | row;
  }

  /** Called for every row that matches. */
  void hit(int packed) {
    if (hitCount == hits.length) {
      hits = Arrays.copyOf(hits, 2 * hitCount);
    }
    hits[hitCount++] = packed;
  }

  static int tableOf(int hit) {
    return hit >>> ROW_BITS;
  }

  static int rowOf(int hit) {
    return hit & (1 << ROW_BITS) - 1;
  }

  int hitCount() {
    return hitCount;
  }

  int hitAt(int position) {
    return hits[position];
  }

  /** Orders the hits from a position on by table and row, for rules fire in no particular order. */
  void sortHits(int from) {
    Arrays.sort(hits, from, hitCount);
  }

  /** Forgets all hits from a position on. */
  void keepHits(int count) {
    hitCount = count;
  }

  void putHit(int position, int hit) {
    hits[position] = hit;
  }

  /**
   * Adds a value to a list's field, as an entry of one of this subject's tables. What is said of a
   * play is for that play alone.
   */
  void addToList(int field, String value) {
    add(lists, field, value);
    if (scope != Scope.PLAY) {
      add(account.allLists, field, value);
    }
  }

  /** What a list's field holds as this subject sees it. */
  Set<String> listed(int field) {
    if (scope == Scope.ACCOUNT) {
      return orEmpty(allLists[field]);
    }
    Set<String> all = new HashSet<>(orEmpty(account.lists[field]));
    if (product != null) {
      all.addAll(orEmpty(product.lists[field]));
    }
    all.addAll(orEmpty(lists[field]));
    return all;
  }

  private static void add(Set<String>[] lists, int field, String value) {
    Set<String> values = lists[field];
    if (values == null) {
      values = new HashSet<>();
      lists[field] = values;
    }
    values.add(value);
  }

  private static Set<String> orEmpty(@Nullable Set<String> set) {
    return set == null ? Set.of() : set;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type
  static Set<String>[] setArray(int size) {
    return size == 0 ? NO_SETS : new Set[size];
  }

  @Override
  public String toString() {
    return scope.word() + " " + code;
  }
}
