import type { Finding } from "./findings";
import { type GridRow, textOf } from "./content";
import { type Grid, selection, shown } from "./grid";
import type { Column } from "./sheet";

interface Props {
  grid: Grid;
  columns: readonly Column[];
  numbers: ReadonlyMap<number, number>;
  /** Whether the first column names the row. */
  named: boolean;
  findings: (row: GridRow) => readonly Finding[];
}

/** Longer texts may have to be scrolled. */
const LONG = 240;

/** The active cell in full: where it is, what its column takes, and what stands in it. */
export function CellBar({ grid, columns, numbers, named }: Props) {
  const row = shown(grid)[grid.active.row];
  const column = columns[grid.active.column];
  if (!row || !column) return <div className="grid-cell-bar muted">No rows: add one</div>;
  const first = columns[0];
  const { top, bottom, left, right } = selection(grid);
  const cells = (bottom - top + 1) * (right - left + 1);
  return (
    <div className="grid-cell-bar">
      <span className="grid-where">
        {column.letter}
        {numbers.get(row.id)}
      </span>
      {named && first && first !== column && textOf(row, first) && <span className="muted grid-header grid-named">{textOf(row, first)}</span>}
      {column.header && <span className="strong grid-header">{column.header}</span>}
      <span className="grid-whole" tabIndex={textOf(row, column).length > LONG ? 0 : undefined}>{textOf(row, column) || <span className="muted">{column.reading === "test" ? "blank: anything, also nothing known" : "blank"}</span>}</span>
      <span className="muted small grid-takes">{cells > 1 ? `${cells} cells` : takes(column)}</span>
    </div>
  );
}

const TAKES: Record<string, string> = {
  number: "a number: 80, >= 80, [50..75)",
  ratio: "a percentage: 80%, >= 80%",
  flag: "yes or no",
  date: "a date: 2026-12-31, > 2026-01-01",
  set: "contains …, not contains …",
  choice: "one or several codes: A, B, not(C)",
  text: "a text, several with commas",
};

const GIVES: Record<string, string> = {
  number: "a number",
  ratio: "a percentage",
  flag: "yes or no",
  date: "a date",
  choice: "one code",
  text: "a text; {…} is filled in",
};

function takes(column: Column): string {
  if (!column.term || column.reading === "text") return column.band === "Note" ? "a remark, never read" : "";
  if (column.reading === "given" && column.term.type === "set") return "codes, with commas";
  return (column.reading === "test" ? TAKES : GIVES)[column.term.type] ?? "";
}
