// What happens to the rows of a grid. Rows that stay as they are stay the same objects.
import { type GridRow, type Head, textOf } from "./content";
import { type At, type Grid, selection, shown } from "./grid-state";

type Rows = readonly GridRow[];

/** Ids of the rows that the selection touches. */
export function selectedIds(grid: Grid): ReadonlySet<number> {
  const { top, bottom } = selection(grid);
  return new Set(shown(grid).slice(top, bottom + 1).map((row) => row.id));
}

/** With another text in a cell. */
export function withText(rows: Rows, id: number, head: Head, text: string): Rows {
  return mapRows(rows, (row) => (row.id === id ? withCell(row, head, text) : row));
}

/** Every selected cell with another text. */
export function fill(grid: Grid, textAt: (row: number, column: number, before: string) => string): Rows {
  const { top, bottom, left, right } = selection(grid);
  const order = new Map(shown(grid).slice(top, bottom + 1).map((row, at) => [row.id, top + at]));
  return mapRows(grid.rows, (row) => {
    const at = order.get(row.id);
    if (at === undefined) return row;
    let filled = row;
    grid.heads.slice(left, right + 1).forEach((head, index) => {
      filled = withCell(filled, head, textAt(at, left + index, textOf(row, head)));
    });
    return filled;
  });
}

/** The top row of the selection in all of it; of a single row: the one above. */
export function fillDown(grid: Grid): Rows {
  const { top, bottom } = selection(grid);
  const from = shown(grid)[top === bottom ? top - 1 : top];
  if (!from) return grid.rows;
  return fill(grid, (_, column, before) => {
    const head = grid.heads[column];
    return head ? textOf(from, head) : before;
  });
}

/**
 * Texts from the corner of the selection on. One text fills the selection, one row of texts each of its
 * rows. Rows that are missing at the end are added; columns that are not there are left out.
 */
export function paste(grid: Grid, texts: readonly (readonly string[])[]) {
  const { top, bottom, left, right } = selection(grid);
  const wide = Math.max(...texts.map((row) => row.length));
  const height = texts.length === 1 ? Math.max(1, bottom - top + 1) : texts.length;
  const width = Math.min(grid.heads.length - left, texts.length === 1 && wide === 1 ? right - left + 1 : wide);
  const missing = Math.max(0, top + height - shown(grid).length);
  const added = Array.from({ length: missing }, (_, at) => ({ id: grid.nextId + at, cells: [] }));
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
export function firstDifference(before: Grid, after: Grid): At {
  const then = shown(before);
  const now = shown(after);
  const { row, column } = before.active;
  for (let at = 0; at < now.length; at++) {
    const [mine, old] = [now[at], then[at]];
    if (!mine || mine === old) continue;
    if (mine.id !== old?.id) return { row: at, column };
    return { row: at, column: Math.max(0, after.heads.findIndex((head) => textOf(mine, head) !== textOf(old, head))) };
  }
  return { row: Math.min(row, now.length - 1), column };
}

function withCell(row: GridRow, head: Head, text: string): GridRow {
  if (textOf(row, head) === text) return row;
  const missing = Math.max(0, head.id + 1 - row.cells.length);
  const cells = missing > 0 ? [...row.cells, ...Array.from({ length: missing }, () => "")] : row.cells;
  return { ...row, cells: cells.with(head.id, text) };
}

function mapRows(rows: Rows, each: (row: GridRow) => GridRow): Rows {
  const mapped = rows.map(each);
  return mapped.some((row, at) => row !== rows[at]) ? mapped : rows;
}
