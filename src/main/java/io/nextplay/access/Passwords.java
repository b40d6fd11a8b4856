package io.nextplay.access;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords, which is slow on purpose: only a few at a time, so that guessing
 * many does not take the processors from everybody else. Thread-safe.
 */
@Singleton
class Passwords {

  private static final int SHORTEST = 12;

  /** Bcrypt reads no further. */
  private static final int MOST_BYTES = 72;

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Without letters that are mistaken for each other. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 5;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  /** The hash of no password at all, so that unknown names take as long as known ones. */
  private final String nobody = BcryptUtil.bcryptHash(random());

  static List<Fault> faults(@Nullable String password, String pointer) {
    String given = password == null ? "" : password;
    if (given.codePointCount(0, given.length()) < SHORTEST) {
      return List.of(
          new Fault(
              "PasswordTooShort",
              "a password has at least " + SHORTEST + " characters; a few words do well",
              pointer));
    }
    if (given.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return List.of(
          new Fault("PasswordTooLong", "a password has at most 72 bytes of UTF-8", pointer));
    }
    return List.of();
  }

  /** A password that nobody can guess: 20 letters and digits, 99 bits. */
  String random() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "");
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  String hash(String password) {
    return inTurn(() -> BcryptUtil.bcryptHash(password));
  }

  /** Whether it is the password of that hash; without a hash it never is. */
  boolean matches(String password, @Nullable String hash) {
    boolean same = inTurn(() -> BcryptUtil.matches(password, hash == null ? nobody : hash));
    return same && hash != null;
  }

  private <T> T inTurn(java.util.function.Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refusal.tooMany(
            "too-many-logins", "too many are logging in at once; try again", PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.tooMany("too-many-logins", "interrupted; try again", PATIENCE);
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
