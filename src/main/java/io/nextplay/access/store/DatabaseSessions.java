package io.nextplay.access.store;

import io.nextplay.access.Credential;
import io.nextplay.access.Credential.Holder;
import io.nextplay.access.Digest;
import io.nextplay.access.Person;
import io.nextplay.access.Roles;
import io.nextplay.access.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Logins as a table. */
@ApplicationScoped
class DatabaseSessions implements Sessions {

  private final StatelessSession session;

  DatabaseSessions(StatelessSession session) {
    this.session = session;
  }

  @Override
  public void add(String id, String person, Digest digest, Instant createdAt, Instant expiresAt) {
    SessionRow row = new SessionRow();
    row.id = id;
    row.person = person;
    row.digest = digest.bytes();
    row.createdAt = createdAt;
    row.expiresAt = expiresAt;
    session.insert(row);
  }

  @Override
  public void end(String id) {
    session
        .createMutationQuery("delete from SessionRow where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public void endAll(String person, @Nullable String butNot) {
    session
        .createMutationQuery("delete from SessionRow where person = :person and id <> :id")
        .setParameter("person", person)
        .setParameter("id", butNot == null ? "" : butNot)
        .executeUpdate();
  }

  @Override
  public void forget(Instant before) {
    session
        .createMutationQuery("delete from SessionRow where expiresAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  @Override
  public Optional<Credential> credential(String id) {
    return one("from SessionRow where id = :key", SessionRow.class, id)
        .flatMap(
            row ->
                one("from PersonRow where name = :key", PersonRow.class, row.person)
                    .filter(person -> person.active)
                    .map(person -> credential(row, person.person())));
  }

  private static Credential credential(SessionRow row, Person person) {
    return new Credential(
        Holder.PERSON,
        row.id,
        Digest.stored(row.digest),
        person.name(),
        Roles.effective(person.roles()),
        row.expiresAt,
        null);
  }

  private <T> Optional<T> one(String query, Class<T> row, String key) {
    return session
        .createSelectionQuery(query, row)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }
}
