package io.nextplay.portfolio.web;

import io.nextplay.portfolio.ReadStandings;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the accounts behind a figure. */
@Schema(name = "PortfolioAccounts")
record SelectionResponse(
    @Schema(description = "Every account that the filters match, also those on other pages")
        SumResponse all,
    @Schema(description = "Largest first: by ARR, then account id") List<StandingResponse> entries,
    @Schema(
            description = "Pass it as `after` for the next page; null on the last one",
            nullable = true)
        @Nullable String next) {

  static SelectionResponse of(ReadStandings.Selection selection) {
    return new SelectionResponse(
        SumResponse.of(selection.all()),
        selection.page().entries().stream().map(StandingResponse::of).toList(),
        selection.page().next());
  }
}
