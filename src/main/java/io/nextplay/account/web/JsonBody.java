package io.nextplay.account.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.decision.web.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Reads a body as it is: which signals there are is the dictionary's business, not a class's. */
final class JsonBody {

  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private JsonBody() {}

  /** The object that the body is, with its nulls. */
  static Map<String, Object> object(InputStream body) throws IOException {
    JsonNode json = StrictJson.read(body);
    if (!json.isObject()) {
      throw new Refusal(
          Kind.MALFORMED, "malformed-json", "the body is not an object such as {\"arr\": 84000}");
    }
    return PLAIN.convertValue(json, OBJECT);
  }
}
