package io.nextplay.decision.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads JSON that others wrote: a key given twice, anything after the end, and whatever is nested
 * or long beyond reason are mistakes. Thread-safe.
 */
public final class StrictJson {

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(16)
          .maxNameLength(200)
          .maxStringLength(20_000)
          .maxNumberLength(100)
          .build();

  private static final ObjectReader READER =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .streamReadConstraints(LIMITS)
                  .build())
          .reader()
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private StrictJson() {}

  /** Reads a document; the stream's end ends it. */
  public static JsonNode read(InputStream body) throws IOException {
    try (JsonParser parser = READER.createParser(body)) {
      return read(parser);
    }
  }

  /** Reads a document that is the first {@code length} of these bytes. */
  public static JsonNode read(byte[] bytes, int length) throws IOException {
    try (JsonParser parser = READER.createParser(bytes, 0, length)) {
      return read(parser);
    }
  }

  private static JsonNode read(JsonParser parser) throws IOException {
    JsonNode document = READER.readTree(parser);
    if (document == null || document.isMissingNode()) {
      throw new JsonParseException(parser, "the body is empty");
    }
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "something follows the end of the JSON");
    }
    return document;
  }
}
