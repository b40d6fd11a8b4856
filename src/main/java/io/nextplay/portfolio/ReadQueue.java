package io.nextplay.portfolio;

import io.nextplay.Refusal;
import io.nextplay.decision.Decide;
import io.nextplay.portfolio.Standings.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Shows a work list: the accounts of a queue with their next best actions, best first. */
@ApplicationScoped
public class ReadQueue {

  private final Standings standings;
  private final Totals totals;
  private final Decide decide;

  ReadQueue(Standings standings, Totals totals, Decide decide) {
    this.standings = standings;
    this.totals = totals;
    this.decide = decide;
  }

  /**
   * A page, best first. While accounts are decided anew they may move between pages; one that does
   * not move is neither left out nor shown twice.
   *
   * @param after {@code next} of the page before; null for the first
   * @throws Refusal when the cursor is not one, or a filter names what no workbook knows
   */
  @Transactional
  public Page page(Queue queue, Filter filter, @Nullable String after, int limit) {
    Filter known = FilterCheck.check(filter, decide.rules(null).ruleSet().model(), totals);
    Rank rank = after == null ? null : Cursor.read(after);
    return Page.of(standings.queue(queue, known, rank, limit + 1), limit);
  }
}
