import type { ReactNode } from "react";
import { gridOf } from "./cells";

interface Props {
  /** Of the cells that there are, such as `B2`; what is no cell is passed over. */
  codes: readonly (string | null | undefined)[];
  caption: string;
  className: string;
  /** The `td` of a cell, with its code as key. */
  cell: (code: string) => ReactNode;
}

/** The grid of fit, in letters, and activity, in numbers. */
export function CellGrid({ codes, caption, className, cell }: Props) {
  const { letters, numbers } = gridOf(codes);
  return (
    <table className={className}>
      <caption className="unseen">{caption}</caption>
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
            {numbers.map((number) => cell(letter + number))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
