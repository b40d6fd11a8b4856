package io.nextplay.access;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.Role;
import io.nextplay.Transactions;
import io.nextplay.release.audit.Action;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds people and changes what they may do. */
@ApplicationScoped
public class KeepPeople {

  private final People people;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Transactions transactions;
  private final Credentials credentials;
  private final AuditLog audit;
  private final Clock clock;

  /** Somebody new: a name, a first password and roles. */
  public record Wanted(@Nullable String name, @Nullable String password, List<String> roles) {}

  /** What is to be different about somebody; null for what stays. */
  public record Change(
      @Nullable List<String> roles, @Nullable Boolean active, @Nullable String password) {}

  KeepPeople(
      People people,
      Sessions sessions,
      Passwords passwords,
      Transactions transactions,
      Credentials credentials,
      AuditLog audit,
      Clock clock) {
    this.audit = audit;
    this.people = people;
    this.sessions = sessions;
    this.passwords = passwords;
    this.transactions = transactions;
    this.credentials = credentials;
    this.clock = clock;
  }

  /** Everybody, by name. */
  public List<Person> all() {
    return transactions.run(people::all);
  }

  /**
   * Adds somebody.
   *
   * @param by who does
   * @param faults what is already known to be wrong
   * @throws Refusal INVALID with all that is wrong, CONFLICT when the name is taken
   */
  public Person add(Wanted wanted, String by, List<Fault> faults) {
    String name = Names.plain(wanted.name());
    List<Fault> all = new ArrayList<>(faults);
    all.addAll(Names.faults(name, "/name"));
    all.addAll(Passwords.faults(wanted.password(), "/password"));
    all.addAll(Roles.faults(wanted.roles(), "/roles"));
    Wrong.check("invalid-person", all);
    Person person =
        new Person(
            name,
            passwords.hash(String.valueOf(wanted.password())),
            List.copyOf(wanted.roles()),
            true,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            by);
    return transactions.run(
        () -> {
          if (people.find(name).isPresent()) {
            throw new Refusal(
                Kind.CONFLICT, "name-taken", "there is a person `" + name + "` already");
          }
          people.add(person);
          note(Action.PERSON_ADDED, by, name + ": " + String.join(", ", person.roles()));
          return person;
        });
  }

  /**
   * Changes somebody, who has to log in again when the password changed or they are not active any
   * more; new roles hold from the next request on.
   *
   * @param by who does
   * @param faults what is already known to be wrong
   * @throws Refusal INVALID with all that is wrong, NOT_FOUND, CONFLICT when nobody could manage
   *     people any more
   */
  public Person change(String name, Change change, String by, List<Fault> faults) {
    List<Fault> all = new ArrayList<>(faults);
    if (change.roles() != null) {
      all.addAll(Roles.faults(change.roles(), "/roles"));
    }
    if (change.password() != null) {
      all.addAll(Passwords.faults(change.password(), "/password"));
    }
    Wrong.check("invalid-person", all);
    String hash = change.password() == null ? null : passwords.hash(change.password());
    Person changed = transactions.run(() -> change(Names.plain(name), change, by, hash));
    credentials.forget();
    return changed;
  }

  private Person change(String name, Change change, String by, @Nullable String hash) {
    // of two admins who take each other's role at the same time, the second must see the first
    List<Person> everybody = people.lockAll();
    Person before =
        everybody.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(name));
    Person after =
        new Person(
            name,
            hash == null ? before.password() : hash,
            change.roles() == null ? before.roles() : List.copyOf(change.roles()),
            change.active() == null ? before.active() : change.active(),
            before.createdAt(),
            before.createdBy());
    if (isAdmin(before)
        && !isAdmin(after)
        && everybody.stream().filter(this::isAdmin).count() < 2) {
      throw new Refusal(
          Kind.CONFLICT,
          "last-admin",
          "`" + name + "` is the last active person with the role `admin`; make another one first");
    }
    people.change(after);
    note(Action.PERSON_CHANGED, by, said(after, hash != null));
    if (hash != null || !after.active()) {
      sessions.endAll(name, null);
    }
    return after;
  }

  private static String said(Person person, boolean withPassword) {
    return person.name()
        + ": "
        + (person.active() ? String.join(", ", person.roles()) : "not active")
        + (withPassword ? "; new password" : "");
  }

  private void note(Action action, String by, String what) {
    audit.add(AuditEntry.access(clock.instant().truncatedTo(ChronoUnit.MICROS), by, action, what));
  }

  private boolean isAdmin(Person person) {
    return person.active() && person.roles().contains(Role.ADMIN);
  }

  private static Refusal unknown(String name) {
    return new Refusal(Kind.NOT_FOUND, "unknown-person", "there is no person `" + name + "`");
  }
}
