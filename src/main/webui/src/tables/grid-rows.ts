// What happens to the rows of a grid. Rows that stay as they are stay the same objects.
import { type At, type Grid, type GridRow, selection, shown } from "./grid";

type Rows = readonly GridRow[];

/** Ids of the rows that the selection touches. */
export function selectedIds(grid: Grid): ReadonlySet<number> {
  const { top, bottom } = selection(grid);
  return new Set(shown(grid).slice(top, bottom + 1).map((row) => row.id));
}

export function setColumn(rows: Rows, column: number, texts: ReadonlyMap<number, string>): Rows {
  return mapRows(rows, (row) => {
    const text = texts.get(row.id);
    return text === undefined ? row : withCell(row, column, text);
  });
}

/** Every selected cell with another text. */
export function fill(grid: Grid, textAt: (row: number, column: number, before: string) => string): Rows {
  const { top, bottom, left, right } = selection(grid);
  const order = new Map(shown(grid).slice(top, bottom + 1).map((row, at) => [row.id, top + at]));
  return mapRows(grid.rows, (row) => {
    const at = order.get(row.id);
    if (at === undefined) return row;
    let filled = row;
    for (let column = left; column <= right; column++) {
      filled = withCell(filled, column, textAt(at, column, row.cells[column] ?? ""));
    }
    return filled;
  });
}

/** The top row of the selection in all of it; of a single row: the one above. */
export function fillDown(grid: Grid): Rows {
  const { top, bottom } = selection(grid);
  const from = shown(grid)[top === bottom ? top - 1 : top];
  return from ? fill(grid, (_, column) => from.cells[column] ?? "") : grid.rows;
}

/**
 * Texts from the corner of the selection on. One text fills the selection, one row of texts each of its
 * rows. Rows that are missing at the end are added; columns that are not there are left out.
 */
export function paste(grid: Grid, texts: readonly (readonly string[])[]) {
  const { top, bottom, left, right } = selection(grid);
  const wide = Math.max(...texts.map((row) => row.length));
  const height = texts.length === 1 ? Math.max(1, bottom - top + 1) : texts.length;
  const width = Math.min(grid.columns - left, texts.length === 1 && wide === 1 ? right - left + 1 : wide);
  const missing = Math.max(0, top + height - shown(grid).length);
  const added = Array.from({ length: missing }, (_, at) => ({ id: grid.nextId + at, cells: blank(grid.columns) }));
  const end = shown(grid).length;
  const roomy = { ...grid, rows: missing > 0 ? insert(grid, end, added) : grid.rows };
  const area = { ...roomy, active: { row: top, column: left }, anchor: { row: top + height - 1, column: left + width - 1 } };
  const rows = fill(area, (row, column, before) => {
    const line = texts.length === 1 ? texts[0] : texts[row - top];
    return (wide === 1 ? line?.[0] : line?.[column - left]) ?? before;
  });
  return { rows, nextId: grid.nextId + missing, height, width };
}

/** In front of the shown row that has this number now, or at the end. */
export function insert(grid: Grid, at: number, added: Rows): Rows {
  const visible = shown(grid);
  const next = visible[at];
  const last = visible.at(-1);
  const index = next ? grid.rows.indexOf(next) : last ? grid.rows.indexOf(last) + 1 : grid.rows.length;
  return [...grid.rows.slice(0, index), ...added, ...grid.rows.slice(index)];
}

/** The selected rows past the shown row above or below them. */
export function moveRows(grid: Grid, by: -1 | 1): Rows {
  const { top, bottom } = selection(grid);
  const visible = shown(grid);
  const past = by < 0 ? visible[top - 1] : visible[bottom + 1];
  if (!past) return grid.rows;
  const moving = selectedIds(grid);
  const block = grid.rows.filter((row) => moving.has(row.id));
  const rest = grid.rows.filter((row) => !moving.has(row.id));
  const index = rest.indexOf(past) + (by < 0 ? 0 : 1);
  return [...rest.slice(0, index), ...block, ...rest.slice(index)];
}

/** Where to look after a step back: the first cell that differs. */
export function firstDifference(before: Rows, after: Rows, otherwise: At): At {
  for (let row = 0; row < after.length; row++) {
    const now = after[row];
    const then = before[row];
    if (!now || now === then) continue;
    if (now.id !== then?.id) return { row, column: otherwise.column };
    return { row, column: Math.max(0, now.cells.findIndex((cell, column) => cell !== then.cells[column])) };
  }
  return { row: Math.min(otherwise.row, after.length - 1), column: otherwise.column };
}

function withCell(row: GridRow, column: number, text: string): GridRow {
  return row.cells[column] === text ? row : { ...row, cells: row.cells.with(column, text) };
}

function mapRows(rows: Rows, each: (row: GridRow) => GridRow): Rows {
  const mapped = rows.map(each);
  return mapped.some((row, at) => row !== rows[at]) ? mapped : rows;
}

const blank = (columns: number) => Array.from({ length: columns }, () => "");
