package io.nextplay.account.web;

import static io.restassured.RestAssured.given;

import io.nextplay.account.AccountEvent;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports events over HTTP, as another system would. */
final class CloudEvents {

  static final String ONE = "application/cloudevents+json";
  static final String BATCH = "application/cloudevents-batch+json";

  private CloudEvents() {}

  static Map<String, Object> event(String account, String id, String type, Instant time) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("id", id);
    event.put("source", "/test");
    event.put("type", type);
    event.put("subject", account);
    event.put("time", time.toString());
    return event;
  }

  static Map<String, Object> with(Map<String, Object> event, String attribute, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(event);
    changed.put(attribute, value);
    return changed;
  }

  static Map<String, Object> without(Map<String, Object> event, String attribute) {
    Map<String, Object> changed = new LinkedHashMap<>(event);
    changed.remove(attribute);
    return changed;
  }

  /** An event as another account reports it: ids are unique in their source. */
  static Map<String, Object> of(AccountEvent event, String account) {
    Map<String, Object> json =
        event(account, account + "-" + event.id(), event.type(), event.time());
    json.put("source", event.source());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("product", event.product());
    data.put("user", event.user());
    json.put("data", data);
    return json;
  }

  static Response one(Map<String, Object> event) {
    return as(ONE).body(event).post("/api/v1/events");
  }

  static Response batch(List<Map<String, Object>> events) {
    return as(BATCH).body(events).post("/api/v1/events");
  }

  static RequestSpecification as(String type) {
    String plain = type.replaceFirst(";.*", "");
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(plain, ContentType.JSON)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(type);
  }
}
