package io.nextplay.portfolio;

import io.nextplay.Refusal;
import io.nextplay.decision.Decide;
import io.nextplay.portfolio.Standings.Rank;
import io.nextplay.table.Product;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the book, or a part of it, a page at a time. */
@ApplicationScoped
public class ReadStandings {

  private final Standings standings;
  private final Totals totals;
  private final Decide decide;

  ReadStandings(Standings standings, Totals totals, Decide decide) {
    this.standings = standings;
    this.totals = totals;
    this.decide = decide;
  }

  /**
   * The filter, if it can match anything.
   *
   * @throws Refusal when it names what no workbook knows
   */
  @Transactional
  public Filter checked(Filter filter) {
    return FilterCheck.check(filter, decide.rules(null).ruleSet().model(), totals);
  }

  /**
   * A part of a selection, and all of it added up.
   *
   * @param all every account that the filter matches, also those on other pages
   * @param page largest first
   */
  public record Selection(Sum all, Page page) {}

  /**
   * The accounts behind a figure, a page at a time: by ARR (unknown last), then by account id.
   * While accounts are decided anew they may come into the selection or leave it between pages; the
   * others are each shown once.
   *
   * @param after {@code next} of the page before; null for the first
   * @throws Refusal when the cursor is not one, or a filter names what no workbook knows
   */
  @Transactional
  public Selection byArr(Filter filter, @Nullable String after, int limit) {
    Filter known = checked(filter);
    Rank rank = after == null ? null : Cursor.read(after);
    Page page = Page.of(standings.byArr(known, rank, limit + 1), limit);
    return new Selection(totals.sum(known), page);
  }

  /** The products that can be sold to an account, in path order. */
  public List<String> products() {
    return decide.rules(null).ruleSet().model().products().stream()
        .filter(product -> !product.base())
        .map(Product::code)
        .toList();
  }

  /** The standings after an account id (null for the first ones); each page as it is when read. */
  @Transactional
  public List<Standing> page(Filter filter, @Nullable String after, int limit) {
    return standings.list(filter, after, limit);
  }
}
