import type { PortfolioLine } from "../api/types";
import { Money, Num } from "../ui";

/** The last two columns of a table of lines. */
export function LineNumbers({ line }: { line: PortfolioLine }) {
  return (
    <>
      <td className="number">
        <Num value={line.accounts} />
      </td>
      <td className="number">
        <Money value={line.arr} short />
      </td>
    </>
  );
}
