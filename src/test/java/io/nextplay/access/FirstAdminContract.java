package io.nextplay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import io.nextplay.Role;
import io.nextplay.Transactions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do for the first person. */
abstract class FirstAdminContract {

  private static final String PASSWORD = "a password for tests";

  @Inject People people;
  @Inject KeepPeople keep;
  @Inject Transactions transactions;
  @Inject Session session;
  @Inject LogIn logins;
  @Inject Attempts attempts;

  @BeforeEach
  void nobodyYet() {
    transactions.run(() -> session.createMutationQuery("delete from PersonRow").executeUpdate());
  }

  /** As other tests expect it. */
  @AfterEach
  void asConfigured() {
    nobodyYet();
    first(PASSWORD).make();
  }

  @Test
  void aMadeUpPasswordIsShownOnceAndWorks() {
    List<String> notice = first(null).make();
    String password =
        notice.stream()
            .filter(line -> line.contains("password"))
            .findFirst()
            .orElseThrow()
            .replace("password", "")
            .strip();
    assertThat(Frame.of(notice)).contains(password).contains("admin");
    assertThat(first(null).make()).isEmpty();
    attempts.succeeded(FirstAdmin.NAME);
    Person admin = logins.in(FirstAdmin.NAME, password).person();
    assertThat(admin.roles()).isEqualTo(Role.ALL);
    assertThat(admin.password()).doesNotContain(password);
  }

  @Test
  void aConfiguredPasswordIsTakenAndNotShown() {
    assertThat(first(PASSWORD).make()).isEmpty();
    attempts.succeeded(FirstAdmin.NAME);
    assertThat(logins.in(FirstAdmin.NAME, PASSWORD).person().name()).isEqualTo("admin");
  }

  @Test
  void aConfiguredPasswordThatIsTooShortStopsTheStart() {
    assertThatThrownBy(() -> first("short").make())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NEXTPLAY_ADMIN_PASSWORD")
        .hasMessageContaining("12");
    assertThat(transactions.run(people::isEmpty)).isTrue();
  }

  @Test
  void nodesThatStartAtTheSameTimeMakeOne() throws Exception {
    int nodes = 6;
    CyclicBarrier together = new CyclicBarrier(nodes);
    ExecutorService threads = Executors.newFixedThreadPool(nodes);
    try {
      List<Future<List<String>>> starts = new ArrayList<>();
      for (int i = 0; i < nodes; i++) {
        FirstAdmin node = first(null);
        starts.add(
            threads.submit(
                () -> {
                  together.await();
                  return node.make();
                }));
      }
      int shown = 0;
      for (Future<List<String>> start : starts) {
        shown += start.get().isEmpty() ? 0 : 1;
      }
      assertThat(shown).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
    assertThat(transactions.run(people::all)).extracting(Person::name).containsExactly("admin");
  }

  /** Each sees that the other is one, unless they look one after the other. */
  @Test
  void ofTwoAdminsWhoTakeEachOthersRoleOneStays() throws Exception {
    first(PASSWORD).make();
    keep.add(new KeepPeople.Wanted("other", PASSWORD, Role.ALL), "test", List.of());
    KeepPeople.Change less = new KeepPeople.Change(List.of(Role.VIEWER), null, null);
    KeepPeople.Change all = new KeepPeople.Change(Role.ALL, null, null);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 20; round++) {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Person>> changes = new ArrayList<>();
        for (String name : List.of(FirstAdmin.NAME, "other")) {
          changes.add(
              threads.submit(
                  () -> {
                    together.await();
                    return keep.change(name, less, name, List.of());
                  }));
        }
        int refused = 0;
        for (Future<Person> change : changes) {
          refused += isRefused(change) ? 1 : 0;
        }
        assertThat(refused).as("round %d", round).isEqualTo(1);
        keep.change(FirstAdmin.NAME, all, "other", List.of());
        keep.change("other", all, "other", List.of());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static boolean isRefused(Future<Person> change) throws InterruptedException {
    try {
      change.get();
      return false;
    } catch (ExecutionException e) {
      assertThat(e.getCause())
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("last-admin"));
      return true;
    }
  }

  private FirstAdmin first(@Nullable String configured) {
    return new FirstAdmin(
        people,
        new Passwords(), // each node has its own
        transactions,
        new FixedAccessConfig(java.time.Duration.ofSeconds(1), configured),
        Clock.systemUTC());
  }
}
