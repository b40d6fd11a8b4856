import { usePortfolio } from "../api/vocabulary";
import { Num } from "../ui";
import { gridOf } from "../ui/cells";
import type { Seen } from "./NowTab";

/** The grid of fit and activity, with where the account stands for each opportunity. */
export function CellCard({ decision, vocabulary }: Seen) {
  const portfolio = usePortfolio().data;
  const { letters, numbers } = gridOf(portfolio?.byCell.map((line) => line.code) ?? []);
  const { cell, fit, activity } = decision.upsell;
  const here = (code: string) => decision.crossSell.filter((each) => each.cell === code).map((each) => vocabulary.productTitle(each.product));
  const play = decision.results.cellPlay;
  return (
    <section className="card" aria-labelledby="cell">
      <div className="between">
        <h2 id="cell">Fit and activity</h2>
        <span className="strong">{cell ?? "no cell"}</span>
      </div>
      <table className="cell-grid">
        <caption className="unseen">Cells from A1, the best fit and most active, with what stands in each</caption>
        <thead>
          <tr>
            <td />
            {numbers.map((number) => (
              <th key={number} scope="col">
                {number}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter}>
              <th scope="row">{letter}</th>
              {numbers.map((number) => (
                <td key={number} data-here={letter + number === cell}>
                  {letter + number === cell && <span className="strong">Upsell</span>}
                  {here(letter + number).map((title) => (
                    <span key={title}>{title}</span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">
        Letters: how well it fits (<Num value={fit} /> of 100). Numbers: how active it is (<Num value={activity} />, 1 is most active).
        {typeof play === "string" && <> Cell {cell} calls for: {vocabulary.playTitle(play)}.</>}
      </p>
    </section>
  );
}
