package io.nextplay.portfolio.web;

import io.nextplay.portfolio.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a work list. */
@Schema(name = "QueuePage")
record QueuePageResponse(
    @Schema(description = "Best first: by priority, then ARR, then account id")
        List<StandingResponse> entries,
    @Schema(
            description = "Pass it as `after` for the next page; null on the last one",
            nullable = true)
        @Nullable String next) {

  static QueuePageResponse of(Page page) {
    return new QueuePageResponse(
        page.entries().stream().map(StandingResponse::of).toList(), page.next());
  }
}
