package io.nextplay.portfolio.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.portfolio.Filter;
import io.nextplay.portfolio.Filter.Readiness;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of lists as they stand in an address; lists have all of them in common. */
class Filters {

  private static final char BETWEEN = ':';

  @Context @Nullable UriInfo address;

  @QueryParam("gate")
  @Parameter(description = "The gate status, such as BLOCKED")
  @Nullable String gate;

  @QueryParam("tier")
  @Parameter(description = "The expansion tier, such as EXPANSION_READY")
  @Nullable String tier;

  @QueryParam("cell")
  @Parameter(description = "The cell of the upsell grid, such as A1")
  @Nullable String cell;

  @QueryParam("segment")
  @Parameter(description = "The decision's segment, such as READY_NOW")
  @Nullable String segment;

  @QueryParam("play")
  @Parameter(description = "The next best action, such as ASSIGN_REP")
  @Nullable String play;

  @QueryParam("owner")
  @Parameter(description = "Who runs the next best action, such as CS")
  @Nullable String owner;

  @QueryParam("product")
  @Parameter(description = "The product that the next best action is for, such as analytics")
  @Nullable String product;

  @QueryParam("readiness")
  @Parameter(
      description =
          "Product and cross-sell tier, such as `analytics:READY_NOW`; `analytics:` for accounts"
              + " that own it, or have no tier")
  @Nullable String readiness;

  @QueryParam("heldBy")
  @Parameter(
      description =
          "The gate row that holds the account, such as `health-gates.xlsx!Gates!8`; `heldBy=` for"
              + " accounts that none holds")
  @Nullable String heldBy;

  @QueryParam("heldAloneBy")
  @Parameter(
      description =
          "The gate row without which the account's gate would lift, written likewise;"
              + " `heldAloneBy=` for accounts that no row holds alone")
  @Nullable String heldAloneBy;

  @QueryParam("sizeSegment")
  @Parameter(description = "The account's size class (its signal `segment`), such as MID")
  @Nullable String sizeSegment;

  @QueryParam("region")
  @Parameter(description = "The account's region, such as EMEA")
  @Nullable String region;

  /**
   * What they ask for.
   *
   * @throws Refusal when the readiness cannot be read
   */
  Filter filter() {
    return new Filter(
        asked("gate", gate),
        asked("tier", tier),
        asked("cell", cell),
        asked("segment", segment),
        asked("play", play),
        asked("owner", owner),
        asked("product", product),
        asked("sizeSegment", sizeSegment),
        asked("region", region),
        readiness(asked("readiness", readiness)),
        asked("heldBy", heldBy),
        asked("heldAloneBy", heldAloneBy));
  }

  /** The framework takes a parameter without a value for one that is not there. */
  private @Nullable String asked(String name, @Nullable String value) {
    UriInfo asked = Objects.requireNonNull(address);
    return value == null && asked.getQueryParameters().containsKey(name) ? "" : value;
  }

  private static @Nullable Readiness readiness(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int end = text.indexOf(BETWEEN);
    if (end < 1) {
      throw new Refusal(
          Kind.MALFORMED,
          "invalid-parameter",
          "`readiness` is a product and a tier, such as `analytics:READY_NOW`");
    }
    return new Readiness(text.substring(0, end), text.substring(end + 1));
  }
}
