package io.nextplay.access.store;

import io.nextplay.access.ApiKey;
import io.nextplay.access.Credential;
import io.nextplay.access.Digest;
import io.nextplay.access.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** API keys as a table. */
@ApplicationScoped
class DatabaseKeys implements Keys {

  private final StatelessSession session;

  DatabaseKeys(StatelessSession session) {
    this.session = session;
  }

  @Override
  public void add(ApiKey key, Digest digest) {
    session.insert(KeyRow.of(key, digest));
  }

  @Override
  public List<ApiKey> all() {
    return session
        .createSelectionQuery("from KeyRow order by name", KeyRow.class)
        .getResultStream()
        .map(KeyRow::key)
        .toList();
  }

  @Override
  public Optional<ApiKey> find(String id) {
    return row(id).map(KeyRow::key);
  }

  @Override
  public boolean isNameTaken(String name) {
    return !session
        .createSelectionQuery("select id from KeyRow where name = :name", String.class)
        .setParameter("name", name)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void revoke(String id, Instant at) {
    session
        .createMutationQuery(
            "update KeyRow set revokedAt = :at where id = :id and revokedAt is null")
        .setParameter("at", at)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** In one order, so that two nodes that write at once do not wait for each other. */
  @Override
  public void used(Map<String, Instant> lastUses) {
    lastUses.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(use -> used(use.getKey(), use.getValue()));
  }

  private void used(String id, Instant at) {
    session
        .createMutationQuery(
            "update KeyRow set lastUsedAt = :at"
                + " where id = :id and (lastUsedAt is null or lastUsedAt < :at)")
        .setParameter("at", at)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public Optional<Credential> credential(String id) {
    return row(id).map(KeyRow::credential);
  }

  private Optional<KeyRow> row(String id) {
    return session
        .createSelectionQuery("from KeyRow where id = :id", KeyRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
