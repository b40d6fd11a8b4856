import { Link } from "react-router";
import type { PortfolioLine } from "../api/types";
import { Money, Num } from "../ui";
import { heatOf, type Measure } from "./lines";

interface Props {
  /** Leads to its accounts. */
  to: string;
  /** What it is, for who cannot see where it stands. */
  name: string;
  line: PortfolioLine | undefined;
  /** The largest of all cells, in the measure. */
  most: number;
  /** Gives the colour. */
  measure: Measure;
  /** Comes first. */
  first?: Measure;
}

/** A cell of a heat map: accounts and ARR, the more the darker. */
export function HeatCell({ to, name, line, most, measure, first = measure }: Props) {
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
      <Link to={to}>
        <span className="unseen">{name}: </span>
        <span className="strong">{first === "accounts" ? accounts : arr}</span>
        <span className="small">{first === "accounts" ? arr : accounts}</span>
      </Link>
    </td>
  );
}
