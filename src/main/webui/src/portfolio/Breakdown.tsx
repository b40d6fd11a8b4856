import { Link } from "react-router";
import type { PortfolioLine } from "../api/types";
import { Bar } from "../ui/Bar";
import { words } from "../ui/format";
import { LineNumbers } from "./LineNumbers";
import { largest, type Measure } from "./lines";

interface Props {
  title: string;
  /** The name of the selection in the address. */
  name: string;
  lines: readonly PortfolioLine[];
  measure: Measure;
}

/** Lines of accounts and ARR with a bar each. */
export function Breakdown({ title, name, lines, measure }: Props) {
  const most = largest(lines, measure);
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <table className="table lines">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{title}</span>
            </th>
            <td />
            <th scope="col" className="number">
              Accounts
            </th>
            <th scope="col" className="number">
              ARR
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code ?? ""} className="pickable">
              <th scope="row">
                <Link to={`/portfolio?${name}=${encodeURIComponent(line.code ?? "")}`}>{words(line.code)}</Link>
              </th>
              <td className="lines-bar">
                <Bar value={line[measure]} most={most} />
              </td>
              <LineNumbers line={line} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
