package io.nextplay.access.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import java.util.ArrayList;
import java.util.List;

/** The roles of a request, as far as they can be read. */
final class RoleNames {

  private RoleNames() {}

  static List<String> read(Fields fields, Faults faults) {
    JsonNode roles = fields.get("roles");
    if (roles == null) {
      return List.of();
    }
    if (!roles.isArray()) {
      faults.add("WrongType", fields.at("roles"), "`roles` is not an array of roles");
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (JsonNode each : roles) {
      names.add(each.asText());
    }
    return names;
  }
}
