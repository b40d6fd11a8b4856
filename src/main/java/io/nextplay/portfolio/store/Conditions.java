package io.nextplay.portfolio.store;

import io.nextplay.portfolio.Filter;
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
        .and("owner = :owner", "owner", filter.owner())
        .and("segment = :segment", "segment", filter.segment())
        .and("sizeSegment = :sizeSegment", "sizeSegment", filter.sizeSegment())
        .and("region = :region", "region", filter.region())
        .and("product = :product", "product", filter.product());
  }

  /** Adds a condition, unless its value is null. */
  Conditions and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
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
