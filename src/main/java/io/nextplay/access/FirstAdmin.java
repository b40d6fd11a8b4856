package io.nextplay.access;

import io.nextplay.Refusal.Fault;
import io.nextplay.Role;
import io.nextplay.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes the first person, for somebody has to be able to make the others. */
@ApplicationScoped
class FirstAdmin {

  static final String NAME = "admin";

  private final People people;
  private final Passwords passwords;
  private final Transactions transactions;
  private final Optional<String> given;
  private final Clock clock;

  FirstAdmin(
      People people,
      Passwords passwords,
      Transactions transactions,
      AccessConfig config,
      Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.transactions = transactions;
    this.given = config.adminPassword();
    this.clock = clock;
  }

  /**
   * Makes {@code admin} when there is nobody.
   *
   * @return what must be shown, which is a password that was made up; empty when there is nothing
   */
  List<String> make() {
    if (!transactions.run(people::isEmpty)) {
      return List.of();
    }
    String password = given.orElseGet(passwords::random);
    List<Fault> faults = Passwords.faults(password, "");
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("NEXTPLAY_ADMIN_PASSWORD: " + faults.get(0).message());
    }
    String hash = passwords.hash(password);
    // a second node that starts at the same time fails on the name, looks again, and finds somebody
    boolean made = transactions.run(() -> add(hash));
    return made && given.isEmpty() ? notice(password) : List.of();
  }

  private boolean add(String hash) {
    if (!people.isEmpty()) {
      return false;
    }
    people.add(
        new Person(
            NAME, hash, Role.ALL, true, clock.instant().truncatedTo(ChronoUnit.MICROS), "start"));
    return true;
  }

  private static List<String> notice(String password) {
    return List.of(
        "First start: nobody can log in yet, so this person was made:",
        "",
        "    name      " + NAME,
        "    password  " + password,
        "",
        "It is shown this once. Log in, and change it: PUT /api/v1/me/password");
  }
}
