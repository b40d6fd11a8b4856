package io.nextplay.access.store;

import io.nextplay.access.People;
import io.nextplay.access.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** People as a table. */
@ApplicationScoped
class DatabasePeople implements People {

  private final StatelessSession session;

  DatabasePeople(StatelessSession session) {
    this.session = session;
  }

  @Override
  public boolean isEmpty() {
    return session
        .createSelectionQuery("select name from PersonRow", String.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<Person> all() {
    return session
        .createSelectionQuery("from PersonRow order by name", PersonRow.class)
        .getResultStream()
        .map(PersonRow::person)
        .toList();
  }

  @Override
  public List<Person> lockAll() {
    return session
        .createSelectionQuery("from PersonRow order by name", PersonRow.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(PersonRow::person)
        .toList();
  }

  @Override
  public Optional<Person> find(String name) {
    return session
        .createSelectionQuery("from PersonRow where name = :name", PersonRow.class)
        .setParameter("name", name)
        .getResultStream()
        .map(PersonRow::person)
        .findFirst();
  }

  @Override
  public void add(Person person) {
    session.insert(PersonRow.of(person));
  }

  @Override
  public void change(Person person) {
    session.update(PersonRow.of(person));
  }
}
