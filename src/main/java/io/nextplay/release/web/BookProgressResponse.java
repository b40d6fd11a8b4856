package io.nextplay.release.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a run over the book is. */
@Schema(name = "BookProgressResponse")
record BookProgressResponse(long decided, long of) {

  /** Whether there is an answer yet. */
  @Schema(name = "BookStateResponse")
  enum State {
    RUNNING,
    DONE,
    FAILED
  }
}
