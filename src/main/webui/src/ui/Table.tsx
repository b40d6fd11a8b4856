import type { ReactNode } from "react";

export interface Column<T> {
  head: ReactNode;
  cell: (row: T) => ReactNode;
  /** Right-aligned, with figures of one width. */
  number?: boolean;
  className?: string;
}

interface Props<T> {
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  caption?: string;
  /** Read only by screen readers. */
  label?: string;
}

/** A plain table. It scrolls sideways by itself where the page is narrow. */
export function Table<T>({ columns, rows, keyOf, caption, label }: Props<T>) {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={label ?? caption}>
      <table className="table">
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" className={classOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => (
                <td key={index} className={classOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf<T>(column: Column<T>): string | undefined {
  return [column.number && "number", column.className].filter(Boolean).join(" ") || undefined;
}
