package io.nextplay.access.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The roles of a request, as far as they can be read. */
final class RoleNames {

  private RoleNames() {}

  /** Each once. */
  static List<String> read(Fields fields, Faults faults) {
    JsonNode roles = fields.get("roles");
    if (roles == null) {
      return List.of();
    }
    if (!roles.isArray()) {
      faults.add("WrongType", fields.at("roles"), "`roles` is not an array of roles");
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode each : roles) {
      names.add(each.asText());
    }
    return List.copyOf(names);
  }
}
