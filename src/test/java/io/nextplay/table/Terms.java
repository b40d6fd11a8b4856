package io.nextplay.table;

import java.util.List;

/** Terms for tests of the grammar, one of each type. */
final class Terms {

  static final Term HEALTH = term("health", "Health score", ValueType.NUMBER);
  static final Term LIMIT = term("limit", "Limit used", ValueType.RATIO);
  static final Term PAUSED = term("paused", "Paused", ValueType.FLAG);
  static final Term SEGMENT = term("segment", "Segment", ValueType.CHOICE, "SMB", "MID", "ENT");
  static final Term NOTE = term("note", "Remark", ValueType.TEXT);
  static final Term RENEWAL = term("renewal", "Renewal date", ValueType.DATE);
  static final Term OWNED = term("owned", "Owned products", ValueType.SET, "CORE", "ANALYTICS");

  private Terms() {}

  static List<Term> all() {
    return List.of(HEALTH, LIMIT, PAUSED, SEGMENT, NOTE, RENEWAL, OWNED);
  }

  private static Term term(String name, String label, ValueType type, String... choices) {
    return new Term(name, label, Scope.ACCOUNT, type, List.of(choices), "", Term.Origin.SIGNAL);
  }
}
