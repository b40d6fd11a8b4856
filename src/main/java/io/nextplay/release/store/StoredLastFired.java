package io.nextplay.release.store;

import io.nextplay.release.usage.LastFired;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/** When rows last counted, in the database. */
@ApplicationScoped
class StoredLastFired implements LastFired {

  /** Keys in one query. */
  private static final int CHUNK = 1_000;

  private final StatelessSession session;

  StoredLastFired(StatelessSession session) {
    this.session = session;
  }

  /** In one order, so that two nodes that write at once do not wait for each other. */
  @Override
  public void keep(Map<String, Instant> fired) {
    Map<String, Instant> known = of(fired.keySet());
    new TreeMap<>(fired)
        .forEach(
            (key, at) -> {
              Instant before = known.get(key);
              if (before == null) {
                session.insert(RowFiredEntity.of(key, at));
              } else if (before.isBefore(at)) {
                raise(key, at);
              }
            });
  }

  private void raise(String key, Instant at) {
    session
        .createMutationQuery(
            "update RowFired set lastFired = :at where rowKey = :key and lastFired < :at")
        .setParameter("at", at)
        .setParameter("key", key)
        .executeUpdate();
  }

  @Override
  public Map<String, Instant> of(Collection<String> keys) {
    List<String> all = keys.stream().distinct().toList();
    Map<String, Instant> found = new HashMap<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      session
          .createSelectionQuery("from RowFired where rowKey in :keys", RowFiredEntity.class)
          .setParameter("keys", all.subList(from, Math.min(from + CHUNK, all.size())))
          .getResultList()
          .forEach(row -> found.put(row.rowKey, row.lastFired));
    }
    return found;
  }
}
