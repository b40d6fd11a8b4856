package io.nextplay.portfolio.web;

import io.nextplay.portfolio.Portfolio;
import io.nextplay.portfolio.Portfolio.OwnerPlays;
import io.nextplay.portfolio.Sum;
import io.nextplay.portfolio.Tally;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The book in numbers. */
@Schema(
    name = "Portfolio",
    description =
        "Every list has all codes that the active release knows, also those that nobody has; a null"
            + " code stands for accounts of which it is not known.")
record PortfolioResponse(
    long accounts,
    double arr,
    @Schema(description = "Accounts of unknown ARR, which `arr` leaves out") long arrUnknown,
    @Schema(description = "The release in force") String release,
    @Schema(
            description =
                "Accounts that still stand by another release, until the clock gets there")
        long behind,
    List<Line> byGate,
    List<Line> byTier,
    @Schema(description = "All cells of the upsell grid, also empty ones") List<Line> byCell,
    @Schema(description = "By the next best action") List<Line> byPlay,
    @Schema(description = "By the decision's segment") List<Line> bySegment,
    @Schema(description = "By who runs the next best action") List<OwnerLine> owners,
    List<ProductLine> products) {

  /** The accounts with one code. */
  @Schema(name = "PortfolioLine")
  record Line(@Nullable String code, long accounts, double arr, long arrUnknown) {

    static Line of(Tally tally) {
      Sum sum = tally.sum();
      return new Line(tally.code(), sum.accounts(), sum.arr(), sum.arrUnknown());
    }
  }

  /** What one owner has to do. */
  @Schema(name = "PortfolioOwner")
  record OwnerLine(
      @Schema(description = "Null for accounts of which it is not known") @Nullable String owner,
      long accounts,
      double arr,
      long arrUnknown,
      @Schema(description = "By the next best action, only those that occur") List<Line> byPlay) {

    static OwnerLine of(OwnerPlays plays) {
      Sum all = plays.all();
      return new OwnerLine(
          plays.owner(), all.accounts(), all.arr(), all.arrUnknown(), lines(plays.byPlay()));
    }
  }

  /** The book for one product. */
  @Schema(name = "PortfolioProduct")
  record ProductLine(
      String product,
      String title,
      @Schema(description = "A null code stands for accounts that own it, or have no tier")
          List<Line> byTier) {}

  static PortfolioResponse of(Portfolio portfolio) {
    return new PortfolioResponse(
        portfolio.all().accounts(),
        portfolio.all().arr(),
        portfolio.all().arrUnknown(),
        portfolio.release(),
        portfolio.behind(),
        lines(portfolio.byGate()),
        lines(portfolio.byTier()),
        lines(portfolio.byCell()),
        lines(portfolio.byPlay()),
        lines(portfolio.bySegment()),
        portfolio.owners().stream().map(OwnerLine::of).toList(),
        portfolio.products().stream()
            .map(each -> new ProductLine(each.product(), each.title(), lines(each.byTier())))
            .toList());
  }

  private static List<Line> lines(List<Tally> tallies) {
    return tallies.stream().map(Line::of).toList();
  }
}
