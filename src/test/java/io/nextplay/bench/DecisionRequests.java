package io.nextplay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the demo book as requests, one a line, with and without events: {@code
 * target/requests.ndjson} and {@code target/requests-without-events.ndjson}. For {@code
 * src/test/bench/service-load}.
 */
public final class DecisionRequests {

  private static final int ACCOUNTS = 2_000;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private DecisionRequests() {}

  /** Writes both files. */
  public static void main(String[] arguments) throws IOException {
    write("requests.ndjson", true);
    write("requests-without-events.ndjson", false);
  }

  private static void write(String file, boolean events) throws IOException {
    LocalDate day = LocalDate.of(2026, 11, 21);
    List<String> lines =
        DemoBook.accounts(42, ACCOUNTS, day).map(each -> request(each, events)).toList();
    Files.write(Path.of("target", file), lines);
  }

  private static String request(DemoAccount account, boolean events) {
    Map<String, Object> facts = new LinkedHashMap<>(account.signals());
    facts.put("id", account.id());
    facts.put("products", account.products());
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("account", facts);
    request.put("asOf", "2026-11-21T00:00:00Z");
    if (events) {
      request.put("events", account.events());
    }
    try {
      return JSON.writeValueAsString(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
