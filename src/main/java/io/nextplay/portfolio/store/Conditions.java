package io.nextplay.portfolio.store;

import io.nextplay.portfolio.Filter;
import io.nextplay.portfolio.Filter.Readiness;
import io.nextplay.portfolio.Standings.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** What a query asks of standings; values are parameters, never text. Not thread-safe. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  private Conditions() {}

  static Conditions of(Filter filter) {
    return new Conditions()
        .andIs("gate", filter.gate())
        .andIs("tier", filter.tier())
        .andIs("cell", filter.cell())
        .andIs("segment", filter.segment())
        .andIs("play", filter.play())
        .andIs("owner", filter.owner())
        .andIs("product", filter.product())
        .andIs("sizeSegment", filter.sizeSegment())
        .andIs("region", filter.region())
        .andReady(filter.readiness())
        .andHeld("heldBy", filter.heldBy(), "")
        .andHeld("heldAloneBy", filter.heldAloneBy(), " and held.alone = true");
  }

  /** Adds that a column has a value, or none when the value is empty; nothing for null. */
  private Conditions andIs(String column, @Nullable String value) {
    if (value != null && value.isEmpty()) {
      conditions.add(column + " is null");
      return this;
    }
    return and(
        column + " = :" + column,
        column,
        value == null ? null : StoredText.of(value, value.length()));
  }

  /** Looks for the product in its JSON, where a quote within a code would have a backslash. */
  private Conditions andReady(@Nullable Readiness readiness) {
    if (readiness == null) {
      return this;
    }
    String entry = StoredText.json(Map.of(readiness.product(), readiness.tier()));
    String inside = entry.substring(1, entry.length() - 1);
    return readiness.tier().isEmpty()
        ? and("locate(:ready, productTiers) = 0", "ready", inside.replaceFirst("\"\"$", ""))
        : and("locate(:ready, productTiers) > 0", "ready", inside);
  }

  /** Looks among the rows that hold accounts, of which some may not count. */
  private Conditions andHeld(String name, @Nullable String place, String counting) {
    String rows = "(select held.accountId from HeldRow held where ";
    if (place != null && place.isEmpty()) {
      conditions.add("accountId not in " + rows + "1 = 1" + counting + ")");
      return this;
    }
    return and("accountId in " + rows + "held.place = :" + name + counting + ")", name, place);
  }

  /** Adds a condition, unless its value is null. */
  Conditions and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** Only what stands behind a place in the order of ARR. */
  Conditions andSmaller(@Nullable Rank after) {
    if (after != null) {
      and("rankArr <= :arr", "arr", StandingForm.rank(after.arr()));
      and("(rankArr < :arr or accountId > :account)", "account", after.accountId());
    }
    return this;
  }

  /** Only what stands behind a place in a queue. */
  Conditions andAfter(@Nullable Rank after) {
    if (after != null) {
      // the first part follows from the second, and is a range of the index
      and("priority <= :priority", "priority", after.priority());
      and(
          "(priority < :priority or rankArr < :arr or (rankArr = :arr and accountId > :account))",
          "arr",
          StandingForm.rank(after.arr()));
      values.put("account", after.accountId());
    }
    return this;
  }

  <T> SelectionQuery<T> query(
      StatelessSession session, String select, String order, Class<T> type) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    SelectionQuery<T> query = session.createSelectionQuery(select + where + order, type);
    values.forEach(query::setParameter);
    return query;
  }
}
