package io.nextplay.access;

import io.nextplay.Refusal.Fault;
import io.nextplay.Role;
import io.nextplay.table.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What roles mean beside each other. */
public final class Roles {

  private Roles() {}

  /** Those and what they include: who edits or approves reads, too. Unknown ones are dropped. */
  public static Set<String> effective(Collection<String> given) {
    Set<String> all = new LinkedHashSet<>();
    for (String role : Role.ALL) {
      boolean included =
          role.equals(Role.VIEWER)
              && (given.contains(Role.EDITOR) || given.contains(Role.APPROVER));
      if (included || given.contains(role)) {
        all.add(role);
      }
    }
    return all;
  }

  /** What is wrong with roles that somebody is to get. */
  static List<Fault> faults(Collection<String> roles, String pointer) {
    List<Fault> faults = new ArrayList<>();
    if (roles.isEmpty()) {
      faults.add(
          new Fault("MissingRole", "at least one of " + String.join(", ", Role.ALL), pointer));
    }
    int at = 0;
    for (String role : roles) {
      if (!Role.ALL.contains(role)) {
        String known = String.join(", ", Role.ALL);
        faults.add(
            new Fault(
                "UnknownRole",
                "`" + role + "` is not one of " + known + Nearest.hint(role, Role.ALL),
                pointer + "/" + at));
      }
      at++;
    }
    return faults;
  }
}
