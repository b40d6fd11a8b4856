package io.nextplay.account.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import java.io.UncheckedIOException;
import java.util.Map;

/** How signals are written down: plain JSON, whatever the API's settings. Thread-safe. */
final class JsonText {

  /** A hundred times an ordinary account. */
  private static final int LARGEST = 250_000;

  // half a character pair or a NUL is no text to a database, so such characters are escaped
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
  private static final TypeReference<Map<String, Map<String, Object>>> PRODUCTS =
      new TypeReference<>() {};

  private JsonText() {}

  static String write(Map<String, ?> values) {
    try {
      String json = JSON.writeValueAsString(values);
      if (json.length() > LARGEST) {
        throw new Refusal(
            Kind.TOO_LARGE,
            "account-too-large",
            "an account's signals take at most " + LARGEST + " characters of JSON");
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> readValues(String json) {
    return read(json, VALUES);
  }

  static Map<String, Map<String, Object>> readProducts(String json) {
    return read(json, PRODUCTS);
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
