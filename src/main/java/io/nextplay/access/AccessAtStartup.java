package io.nextplay.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Sees to it that somebody can log in, and says aloud what everybody may do. */
@ApplicationScoped
class AccessAtStartup {

  private static final Logger LOG = Logger.getLogger(AccessAtStartup.class);

  private static final int FIRST = 1;

  /** Last, so that it is not lost among other lines. */
  private static final int LAST = 20_000;

  private final FirstAdmin first;
  private final AnonymousRoles anonymous;
  private final AccessConfig config;

  AccessAtStartup(FirstAdmin first, AnonymousRoles anonymous, AccessConfig config) {
    this.first = first;
    this.anonymous = anonymous;
    this.config = config;
  }

  /** A setting that is not allowed stops the start before anything else is begun. */
  void check(@Observes @Priority(FIRST) StartupEvent event) {
    LOG.debugf("callers without credentials: %s", anonymous.roles());
  }

  void start(@Observes @Priority(LAST) StartupEvent event) {
    warn(openDoors());
    warn(first.make());
  }

  private List<String> openDoors() {
    String roles = String.join(", ", anonymous.roles());
    if (config.demo()) {
      return DemoNotice.lines(roles);
    }
    return roles.isEmpty()
        ? List.of()
        : List.of(
            "Callers who do not say who they are have the roles: " + roles,
            "To close it: NEXTPLAY_ACCESS_ANONYMOUS=none");
  }

  private static void warn(List<String> lines) {
    if (!lines.isEmpty()) {
      LOG.warn(Frame.of(lines));
    }
  }
}
