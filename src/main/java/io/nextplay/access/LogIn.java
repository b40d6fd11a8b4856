package io.nextplay.access;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Logs people in and out. A login is a secret like a key's that ends by itself: kept as a digest in
 * the database, so that it holds on all nodes and over restarts, and ends when it is told to.
 */
@ApplicationScoped
public class LogIn {

  private static final String PREFIX = "ns_";

  /** How long one that has expired is kept, to be told from one that never was. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final People people;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Transactions transactions;
  private final Credentials credentials;
  private final AccessConfig config;
  private final Clock clock;

  /**
   * A login.
   *
   * @param person who logged in
   * @param text the secret for the cookie
   * @param expiresAt when it ends
   */
  public record LoggedIn(Person person, String text, Instant expiresAt) {}

  LogIn(
      People people,
      Sessions sessions,
      Passwords passwords,
      Attempts attempts,
      Transactions transactions,
      Credentials credentials,
      AccessConfig config,
      Clock clock) {
    this.people = people;
    this.sessions = sessions;
    this.passwords = passwords;
    this.attempts = attempts;
    this.transactions = transactions;
    this.credentials = credentials;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Logs somebody in.
   *
   * @throws Refusal NOT_AUTHENTICATED when name and password are not those of somebody active,
   *     TOO_MANY when that happened too often
   */
  public LoggedIn in(@Nullable String name, @Nullable String password) {
    String plain = Names.plain(name);
    Person person =
        checked(plain, password)
            .orElseThrow(
                () ->
                    new Refusal(
                        Kind.NOT_AUTHENTICATED,
                        "wrong-password",
                        "name and password are not those of somebody who may log in"));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant end = now.plus(config.session());
    Secret secret = Secret.random(PREFIX);
    transactions.run(
        () -> {
          sessions.forget(now.minus(KEPT));
          sessions.add(secret.id(), person.name(), secret.digest(), now, end);
          return end;
        });
    return new LoggedIn(person, secret.text(), end);
  }

  /** Ends a login. */
  public void out(String sessionId) {
    transactions.run(
        () -> {
          sessions.end(sessionId);
          return sessionId;
        });
    credentials.forget();
  }

  /**
   * Gives a person another password; all other logins of theirs end.
   *
   * @param sessionId the login that goes on
   * @throws Refusal INVALID when the present password is wrong or the next one is not allowed,
   *     TOO_MANY when it was wrong too often
   */
  public void changePassword(
      String name, String sessionId, @Nullable String present, @Nullable String next) {
    Wrong.check("invalid-password", Passwords.faults(next, "/next"));
    Person person =
        checked(name, present)
            .orElseThrow(
                () ->
                    new Refusal(
                        Kind.INVALID, "wrong-password", "`present` is not the present password"));
    String hash = passwords.hash(String.valueOf(next));
    transactions.run(
        () -> {
          people.change(
              new Person(
                  person.name(),
                  hash,
                  person.roles(),
                  person.active(),
                  person.createdAt(),
                  person.createdBy()));
          sessions.endAll(person.name(), sessionId);
          return hash;
        });
    credentials.forget();
  }

  private Optional<Person> checked(String name, @Nullable String password) {
    attempts.begin(name);
    Optional<Person> person = transactions.run(() -> people.find(name));
    boolean right =
        passwords.matches(
            password == null ? "" : password, person.map(Person::password).orElse(null));
    if (!right || person.isEmpty() || !person.get().active()) {
      attempts.failed(name);
      return Optional.empty();
    }
    attempts.succeeded(name);
    return person;
  }
}
