package io.nextplay.release.web;

import io.nextplay.release.impact.BookProgress;
import io.nextplay.release.usage.RowUsage;
import io.nextplay.release.usage.Usage;
import io.nextplay.release.web.BookProgressResponse.State;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the rows of a release are good for. */
@Schema(name = "HitsResponse")
record HitsResponse(
    @Schema(description = "The release's id") String release,
    State state,
    @Schema(description = "How many accounts are decided, and how many there are")
        BookProgressResponse progress,
    @Schema(description = "The clock of all decisions; null until it is done")
        @Nullable Instant asOf,
    @Schema(description = "All rows, also those that count for nobody; null until it is done")
        @Nullable List<Row> rows,
    @Schema(description = "Why it could not be worked out; null unless it FAILED")
        @Nullable String failure) {

  /** A row. */
  @Schema(name = "HitsRowResponse")
  record Row(
      @Schema(description = "Workbook, sheet and row as decisions name them") String place,
      @Schema(description = "The workbook, or the file of sentences") String workbook,
      @Schema(description = "The sheet; `line` in a file of sentences") String sheet,
      @Schema(description = "The sheet row number, or the line") int row,
      @Schema(description = "For how many accounts of the book it counts now") long accounts,
      @Schema(description = "What those pay a year; unknown counts as 0") double arr,
      @Schema(
              description =
                  "When it last counted in a decision, by whatever release, to the second; null"
                      + " when it never did")
          @Nullable Instant lastFired) {

    static Row of(RowUsage usage) {
      return new Row(
          usage.row().toString(),
          usage.row().workbook(),
          usage.row().sheet(),
          usage.row().row(),
          usage.accounts(),
          usage.arr(),
          usage.lastFired());
    }
  }

  static HitsResponse of(String release, BookProgress<Usage> progress) {
    BookProgressResponse how = new BookProgressResponse(progress.decided(), progress.of());
    if (progress.result().isEmpty()) {
      String failure = progress.failure().orElse(null);
      State state = failure == null ? State.RUNNING : State.FAILED;
      return new HitsResponse(release, state, how, null, null, failure);
    }
    Usage usage = progress.result().get();
    return new HitsResponse(
        release, State.DONE, how, usage.asOf(), usage.rows().stream().map(Row::of).toList(), null);
  }
}
