package io.nextplay.access;

import io.nextplay.Role;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The roles of callers who do not say who they are. */
@Singleton
public class AnonymousRoles {

  /** What records call them. */
  public static final String NAME = "anonymous";

  private static final String KEY = "nextplay.access.anonymous";

  /** What never happens without a name to it. */
  private static final Set<String> NAMED = Set.of(Role.EDITOR, Role.APPROVER, Role.ADMIN);

  private final Set<String> roles;

  AnonymousRoles(AccessConfig access, Config config) {
    // the raw value, for an empty one is not the same as none: it says that nobody may
    this.roles = of(config.getConfigValue(KEY).getRawValue(), access.demo());
  }

  /** Those roles; none in real use unless configured. */
  public Set<String> roles() {
    return roles;
  }

  static Set<String> of(@Nullable String configured, boolean demo) {
    if (configured == null) {
      return demo ? Roles.effective(List.of(Role.VIEWER, Role.CLIENT)) : Set.of();
    }
    List<String> given =
        Arrays.stream(configured.split(",", -1))
            .map(String::strip)
            .filter(role -> !role.isEmpty() && !role.equals("none"))
            .toList();
    for (String role : given) {
      if (NAMED.contains(role)) {
        throw new IllegalArgumentException(
            KEY + ": `" + role + "` always takes a key, a token or a login; give viewer or client");
      }
      if (!Role.ALL.contains(role)) {
        throw new IllegalArgumentException(
            KEY + ": `" + role + "` is not one of viewer, client, none");
      }
    }
    return Roles.effective(given);
  }
}
