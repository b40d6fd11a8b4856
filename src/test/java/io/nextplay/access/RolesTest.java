package io.nextplay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

  @Test
  void whoEditsOrApprovesReads() {
    assertThat(Roles.effective(List.of("editor"))).containsExactly("viewer", "editor");
    assertThat(Roles.effective(List.of("approver"))).containsExactly("viewer", "approver");
    assertThat(Roles.effective(List.of("admin"))).containsExactly("admin");
    assertThat(Roles.effective(List.of("client", "everything"))).containsExactly("client");
  }

  @Test
  void unknownRolesAreNamedWithTheNearest() {
    assertThat(Roles.faults(List.of("viewer", "editr"), "/roles"))
        .extracting(Fault::pointer, Fault::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/roles/1",
                "`editr` is not one of viewer, client, editor, approver, admin; did you mean"
                    + " `editor`?"));
    assertThat(Roles.faults(List.of(), "/roles"))
        .extracting(Fault::code)
        .containsExactly("MissingRole");
  }

  @Test
  void anonymousCallersReadInTheDemoOnly() {
    assertThat(AnonymousRoles.of(null, true)).containsExactly("viewer", "client");
    assertThat(AnonymousRoles.of(null, false)).isEmpty();
  }

  @Test
  void whatIsConfiguredForAnonymousCallersWins() {
    assertThat(AnonymousRoles.of("none", true)).isEmpty();
    assertThat(AnonymousRoles.of("", true)).isEmpty();
    assertThat(AnonymousRoles.of("viewer", true)).containsExactly("viewer");
    assertThat(AnonymousRoles.of(" viewer , client ", false)).containsExactly("viewer", "client");
  }

  @Test
  void anonymousCallersNeverEditApproveOrManage() {
    for (String role : List.of("editor", "approver", "admin", "viewr")) {
      assertThatThrownBy(() -> AnonymousRoles.of("viewer," + role, true))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("`" + role + "`");
    }
  }
}
