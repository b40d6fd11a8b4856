package io.nextplay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private final MutableClock clock = new MutableClock();
  private final Attempts attempts = new Attempts(clock);

  @Test
  void fiveAreFreeThenTheWaitGrowsToAMinute() {
    for (int i = 0; i < 5; i++) {
      attempts.begin("ann");
    }
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Duration wait = refused("ann");
      waits.add(wait.toSeconds());
      clock.pass(wait.minusNanos(1));
      refused("ann");
      clock.pass(Duration.ofNanos(1));
      attempts.begin("ann");
    }
    assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void theWaitBeginsWhenTheAttemptHasFailed() {
    for (int i = 0; i < 5; i++) {
      attempts.begin("ann");
    }
    clock.pass(Duration.ofSeconds(3));
    attempts.failed("ann");
    assertThat(refused("ann")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void oneThatSucceedsForgetsThoseBefore() {
    for (int i = 0; i < 5; i++) {
      attempts.begin("ann");
    }
    attempts.succeeded("ann");
    attempts.begin("ann");
  }

  @Test
  void namesDoNotShareTheirWait() {
    for (int i = 0; i < 5; i++) {
      attempts.begin("ann");
    }
    refused("ann");
    attempts.begin("ben");
  }

  @Test
  void attemptsAtTheSameTimeCount() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> tried = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tried.add(threads.submit(() -> begins("ann")));
      }
      int begun = 0;
      for (Future<Boolean> each : tried) {
        begun += each.get() ? 1 : 0;
      }
      assertThat(begun).isEqualTo(5);
    } finally {
      threads.shutdown();
    }
  }

  private boolean begins(String name) {
    try {
      attempts.begin(name);
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  private Duration refused(String name) {
    List<Duration> waits = new ArrayList<>();
    assertThatThrownBy(() -> attempts.begin(name))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
              waits.add(refusal.retryAfter().orElseThrow());
            });
    return waits.get(0);
  }
}
