import { usePortfolio } from "../api/vocabulary";
import { Num } from "../ui";
import { CellGrid } from "../ui/CellGrid";
import type { Seen } from "./NowTab";

/** The grid of fit and activity, with where the account stands for each opportunity. */
export function CellCard({ decision, vocabulary }: Seen) {
  const portfolio = usePortfolio().data;
  const { cell, fit, activity } = decision.upsell;
  const here = (code: string) => decision.crossSell.filter((each) => each.cell === code).map((each) => vocabulary.productTitle(each.product));
  const play = decision.results.cellPlay;
  return (
    <section className="card" aria-labelledby="cell">
      <div className="between">
        <h2 id="cell">Fit and activity</h2>
        <span className="strong">{cell ?? "no cell"}</span>
      </div>
      <CellGrid
        className="cell-grid"
        caption="Cells from A1, the best fit and most active, with what stands in each"
        codes={portfolio?.byCell.map((line) => line.code) ?? []}
        cell={(code) => (
          <td key={code} data-here={code === cell}>
            {code === cell && <span className="strong">Upsell</span>}
            {here(code).map((title) => (
              <span key={title}>{title}</span>
            ))}
          </td>
        )}
      />
      <p className="small muted">
        Letters: how well it fits (<Num value={fit} /> of 100). Numbers: how active it is (<Num value={activity} />, 1 is most active).
        {typeof play === "string" && <> Cell {cell} calls for: {vocabulary.playTitle(play)}.</>}
      </p>
    </section>
  );
}
