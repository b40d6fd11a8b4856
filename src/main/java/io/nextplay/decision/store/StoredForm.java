package io.nextplay.decision.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.decision.Decision;
import io.nextplay.engine.Given;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * How decisions and facts are written down. It is the log's own form, whatever the API's settings:
 * what is written today must be readable for years. Inputs are deflated, for most of them are
 * events, which shrink to an eighth. Thread-safe.
 */
final class StoredForm {

  /** H2 ends a plain column here; a thousand times an ordinary account. */
  private static final int LARGEST = 1_000_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          // a later version may have dropped a field that an old entry still has
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // half a character pair or a NUL is no text to a database
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private StoredForm() {}

  static String write(Decision decision) {
    try {
      String json = JSON.writeValueAsString(decision);
      checkSize(json.length());
      return json;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Decision readDecision(String json) {
    try {
      return JSON.readValue(json, Decision.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] write(Given given) {
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream deflated = new DeflaterOutputStream(bytes, fast)) {
      JSON.writeValue(deflated, given);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    checkSize(bytes.size());
    return bytes.toByteArray();
  }

  static Given readGiven(byte[] bytes) {
    try (InflaterInputStream json = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return JSON.readValue(json, Given.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkSize(int size) {
    if (size > LARGEST) {
      throw new Refusal(
          Kind.TOO_LARGE,
          "too-large-to-record",
          "the facts are too large to be recorded; send fewer events or shorter texts");
    }
  }
}
