package io.nextplay.portfolio.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How texts are written down: as any database takes them, and not longer than their column. */
final class StoredText {

  private static final char REPLACEMENT = '\ufffd';

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final TypeReference<TreeMap<String, String>> CODES = new TypeReference<>() {};

  private StoredText() {}

  /**
   * The text without what is no text to a database (a NUL, half a character pair), cut to a length.
   */
  static @Nullable String of(@Nullable String text, int longest) {
    if (text == null) {
      return null;
    }
    StringBuilder plain = new StringBuilder(Math.min(text.length(), longest));
    text.codePoints()
        .map(each -> isText(each) ? each : REPLACEMENT)
        .takeWhile(each -> plain.length() + Character.charCount(each) <= longest)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isText(int codePoint) {
    return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
  }

  /** Codes by product, in the products' order, so that the same codes are the same text. */
  static String json(Map<String, String> codes) {
    try {
      return JSON.writeValueAsString(codes);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> codes(String json) {
    try {
      return JSON.readValue(json, CODES);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
