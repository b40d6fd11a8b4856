package io.nextplay.access;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;

/** Callers for tests over HTTP. */
public final class Callers {

  private Callers() {}

  /**
   * A request of a system with these roles and a key of its own, which records call {@code
   * key:<name>-…}.
   */
  public static RequestSpecification caller(String name, String... roles) {
    return RestAssured.given().header("X-API-Key", key(name, roles));
  }

  /** A new key with these roles. */
  public static String key(String name, String... roles) {
    return made(name, roles).text();
  }

  /** A new key with these roles, and what is kept of it. */
  public static KeepKeys.Made made(String name, String... roles) {
    String unique = name + "-" + UUID.randomUUID();
    return bean(KeepKeys.class)
        .create(new KeepKeys.Wanted(unique, List.of(roles), null), "test", List.of());
  }

  static <T> T bean(Class<T> type) {
    return Arc.container().instance(type).get();
  }
}
