package io.nextplay.access.store;

import io.nextplay.access.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code person}. */
@Entity
@Table(name = "person")
class PersonRow {

  @Id String name = "";
  String password = "";
  String roles = "";
  boolean active;

  @Column(name = "created_at")
  Instant createdAt = Instant.EPOCH;

  @Column(name = "created_by")
  String createdBy = "";

  static PersonRow of(Person person) {
    PersonRow row = new PersonRow();
    row.name = person.name();
    row.password = person.password();
    row.roles = RoleText.of(person.roles());
    row.active = person.active();
    row.createdAt = person.createdAt();
    row.createdBy = person.createdBy();
    return row;
  }

  Person person() {
    return new Person(name, password, RoleText.roles(roles), active, createdAt, createdBy);
  }
}
