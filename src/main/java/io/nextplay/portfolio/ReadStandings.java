package io.nextplay.portfolio;

import io.nextplay.Refusal;
import io.nextplay.decision.Decide;
import io.nextplay.table.Product;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the book in the order of account ids, a page at a time. */
@ApplicationScoped
public class ReadStandings {

  private final Standings standings;
  private final Decide decide;

  ReadStandings(Standings standings, Decide decide) {
    this.standings = standings;
    this.decide = decide;
  }

  /**
   * The filter, if it can match anything.
   *
   * @throws Refusal when it names what no workbook knows
   */
  public Filter checked(Filter filter) {
    return FilterCheck.check(filter, decide.rules(null).ruleSet().model());
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
