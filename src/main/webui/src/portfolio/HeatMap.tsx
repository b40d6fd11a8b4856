import type { PortfolioLine } from "../api/types";
import { CellGrid } from "../ui/CellGrid";
import { HeatCell } from "./HeatCell";
import { byCode, largest, type Measure } from "./lines";

/** All accounts on the grid of fit and activity. */
export function HeatMap({ lines, measure }: { lines: readonly PortfolioLine[]; measure: Measure }) {
  const cells = byCode(lines);
  const most = largest([...cells.values()], measure);
  return (
    <section className="card heat-card" aria-labelledby="heat">
      <div className="between">
        <h2 id="heat">Fit and activity</h2>
        <span className="small muted">A fits best, 1 is most active</span>
      </div>
      <CellGrid
        className="heat"
        caption="Accounts and ARR in each cell"
        codes={lines.map((line) => line.code)}
        cell={(code) => <HeatCell key={code} to={`/portfolio?cell=${code}`} name={code} line={cells.get(code)} most={most} measure={measure} />}
      />
    </section>
  );
}
