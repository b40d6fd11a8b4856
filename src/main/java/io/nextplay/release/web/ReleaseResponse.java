package io.nextplay.release.web;

import io.nextplay.release.Release;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A release. */
@Schema(name = "ReleaseResponse")
record ReleaseResponse(
    @Schema(description = "The day it was made and its number on that day") String id,
    @Schema(description = "Names the content: the same tables and rules have the same digest")
        String digest,
    boolean active,
    Instant createdAt,
    @Schema(description = "When it last came into force") Instant activatedAt,
    List<String> workbooks,
    List<String> rules) {

  /** A release in a list. */
  @Schema(name = "ReleaseSummaryResponse")
  record Summary(String id, String digest, boolean active, Instant createdAt, Instant activatedAt) {

    static Summary of(Release release, boolean active) {
      return new Summary(
          release.id(), release.digest(), active, release.createdAt(), release.activatedAt());
    }
  }

  /** All releases. */
  @Schema(name = "ReleasesResponse")
  record Page(List<Summary> releases) {}
}
