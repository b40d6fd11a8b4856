import { Link } from "react-router";
import type { PortfolioLine } from "../api/types";
import { Money, Num } from "../ui";
import { gridOf } from "../ui/cells";
import { byCode, heatOf, largest, type Measure } from "./lines";

/** All accounts on the grid of fit and activity. */
export function HeatMap({ lines, measure }: { lines: readonly PortfolioLine[]; measure: Measure }) {
  const { letters, numbers } = gridOf(lines.map((line) => line.code));
  const cells = byCode(lines);
  const most = largest([...cells.values()], measure);
  return (
    <section className="card heat-card" aria-labelledby="heat">
      <div className="between">
        <h2 id="heat">Fit and activity</h2>
        <span className="small muted">A fits best, 1 is most active</span>
      </div>
      <table className="heat">
        <caption className="unseen">Accounts and ARR in each cell</caption>
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
                <Cell key={number} code={letter + number} line={cells.get(letter + number)} most={most} measure={measure} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  code: string;
  line: PortfolioLine | undefined;
  most: number;
  measure: Measure;
}

function Cell({ code, line, most, measure }: CellProps) {
  if (!line || line.accounts === 0) return <td className="heat-0">–</td>;
  const accounts = (
    <>
      <Num value={line.accounts} /> <span className="unseen">accounts</span>
    </>
  );
  const arr = (
    <>
      <Money value={line.arr} short /> <span className="unseen">ARR</span>
    </>
  );
  return (
    <td className={`heat-${heatOf(line[measure], most)}`}>
      <Link to={`/portfolio?cell=${code}`}>
        <span className="unseen">{code}: </span>
        <span className="strong">{measure === "accounts" ? accounts : arr}</span>
        <span className="small">{measure === "accounts" ? arr : accounts}</span>
      </Link>
    </td>
  );
}
