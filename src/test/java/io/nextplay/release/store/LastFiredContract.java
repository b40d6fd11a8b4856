package io.nextplay.release.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Transactions;
import io.nextplay.release.usage.LastFired;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every database must do for the last time of rows. */
abstract class LastFiredContract {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @Inject LastFired lastFired;
  @Inject Transactions transactions;

  private final String id = UUID.randomUUID().toString();

  @Test
  void theLaterTimeIsKept() {
    keep(Map.of(id + "a", NOON, id + "b", NOON));
    keep(Map.of(id + "a", NOON.plusSeconds(60), id + "b", NOON.minusSeconds(60)));
    assertThat(all(List.of(id + "a", id + "b", id + "c")))
        .isEqualTo(Map.of(id + "a", NOON.plusSeconds(60), id + "b", NOON));
  }

  @Test
  void asManyRowsAsThereAreTakeOneCall() {
    Map<String, Instant> many = new TreeMap<>();
    IntStream.range(0, 2_500).forEach(i -> many.put(id + i, NOON.plusSeconds(i)));
    keep(many);
    assertThat(all(List.copyOf(many.keySet()))).isEqualTo(many);
    assertThat(all(List.of())).isEmpty();
  }

  @Test
  void nodesThatWriteAtTheSameTimeLoseNothing() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    try {
      List<Future<Void>> all = new ArrayList<>();
      for (int node = 0; node < 3; node++) {
        int first = node;
        all.add(
            nodes.submit(
                (Callable<Void>)
                    () -> {
                      for (int round = 0; round < 10; round++) {
                        keep(rows(round, (first + round) % 3));
                      }
                      return null;
                    }));
      }
      for (Future<Void> each : all) {
        each.get();
      }
    } finally {
      nodes.shutdownNow();
    }
    assertThat(all(List.copyOf(rows(9, 2).keySet()))).isEqualTo(rows(9, 2));
  }

  /** In each round ten rows are new, and the others later by so many seconds. */
  private Map<String, Instant> rows(int round, int seconds) {
    Map<String, Instant> rows = new TreeMap<>();
    Instant at = NOON.plusSeconds(10L * round + seconds);
    IntStream.range(0, 10 * (round + 1)).forEach(i -> rows.put(id + i, at));
    return rows;
  }

  private void keep(Map<String, Instant> rows) {
    transactions.run(
        () -> {
          lastFired.keep(rows);
          return rows;
        });
  }

  private Map<String, Instant> all(List<String> keys) {
    return transactions.run(() -> lastFired.of(keys));
  }
}
