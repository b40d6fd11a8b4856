package io.nextplay.access;

import java.util.List;
import java.util.Optional;

/** The people who can log in. Called within a transaction. */
public interface People {

  /** Whether there is nobody yet. */
  boolean isEmpty();

  /** All of them, by name. */
  List<Person> all();

  /** All of them, by name; until the transaction ends, others who ask for this wait. */
  List<Person> lockAll();

  /** One of them. */
  Optional<Person> find(String name);

  /** Keeps somebody new, whose name must be new. */
  void add(Person person);

  /** Keeps what has changed about somebody. */
  void change(Person person);
}
