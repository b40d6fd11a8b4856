package io.nextplay.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Examples for the OpenAPI document, one a file: {@code .json}, or {@code .txt} for all else. */
final class OpenApiExample {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OpenApiExample() {}

  static Optional<Object> of(String name) {
    try (InputStream json = open(name + ".json");
        InputStream text = open(name + ".txt")) {
      if (json != null) {
        return Optional.of(JSON.readValue(json, Object.class));
      }
      return text == null
          ? Optional.empty()
          : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the OpenAPI example " + name, e);
    }
  }

  private static @Nullable InputStream open(String file) {
    return Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/" + file);
  }
}
