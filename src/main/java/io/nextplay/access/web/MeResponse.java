package io.nextplay.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.nextplay.DemoLoading;
import io.nextplay.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is calling. */
@Schema(name = "Me")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeResponse(
    @Schema(description = "What records call this caller: `key:crm`, `ann`, `anonymous`")
        String name,
    @Schema(description = "How the caller said so") CallerKind kind,
    @Schema(description = "What they may do, with what roles include") List<String> roles,
    @Nullable @Schema(description = "When the login ends; absent for other callers")
        Instant expiresAt,
    @Nullable @Schema(description = "In a demo: what is not to be taken for real") String demo,
    @Nullable
        @Schema(description = "How many made-up accounts are there, while they are still loaded")
        Loading demoLoading) {

  /** A load under way. */
  @Schema(name = "DemoLoading")
  record Loading(int loaded, int of) {}

  static MeResponse of(
      String name,
      CallerKind kind,
      Collection<String> roles,
      @Nullable Instant expiresAt,
      @Nullable String demo,
      Optional<DemoLoading.Progress> loading) {
    return new MeResponse(
        name,
        kind,
        Role.ALL.stream().filter(roles::contains).toList(),
        expiresAt,
        demo,
        loading.map(each -> new Loading(each.loaded(), each.of())).orElse(null));
  }
}
