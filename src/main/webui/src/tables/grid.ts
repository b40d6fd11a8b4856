// The state of the grid editor and everything that can happen to it. Pure.
import * as change from "./grid-rows";

/** A row keeps its id whatever moves around it; its cells are never changed in place. */
export interface GridRow {
  readonly id: number;
  readonly cells: readonly string[];
}

export interface At {
  /** Among the rows that are shown, from 0. */
  row: number;
  column: number;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: number;
  /** Ids of rows that the filter did not let through when it was set. Rows never vanish under the hand. */
  readonly hidden: ReadonlySet<number>;
  readonly active: At;
  /** The other corner of what is selected. */
  readonly anchor: At;
  /** The text that the open cell began with; null when none is open. */
  readonly open: { text: string } | null;
  readonly past: readonly (readonly GridRow[])[];
  readonly future: readonly (readonly GridRow[])[];
  readonly nextId: number;
}

export type Action =
  | { type: "select"; at: At; extend?: boolean }
  | { type: "selectRow"; row: number; extend?: boolean }
  | { type: "selectAll" }
  | { type: "move"; rows: number; columns: number; extend?: boolean }
  | { type: "open"; text?: string }
  | { type: "close" }
  | { type: "commit"; text: string; rows?: number; columns?: number }
  | { type: "set"; texts: ReadonlyMap<number, string>; column: number }
  | { type: "paste"; texts: readonly (readonly string[])[] }
  | { type: "clear" }
  | { type: "fillDown" }
  | { type: "insertRow"; below: boolean }
  | { type: "deleteRows" }
  | { type: "moveRows"; by: -1 | 1 }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "filter"; hidden: ReadonlySet<number> }
  | { type: "replace"; rows: readonly GridRow[] };

const MOST_UNDONE = 200;
const ORIGIN: At = { row: 0, column: 0 };

export function gridOf(rows: readonly GridRow[], columns: number): Grid {
  const nextId = rows.reduce((most, row) => Math.max(most, row.id), -1) + 1;
  return { rows, columns, hidden: new Set(), active: ORIGIN, anchor: ORIGIN, open: null, past: [], future: [], nextId };
}

export function shown(grid: Pick<Grid, "rows" | "hidden">): readonly GridRow[] {
  return grid.hidden.size === 0 ? grid.rows : grid.rows.filter((row) => !grid.hidden.has(row.id));
}

/** The selected rectangle, both ends included. */
export function selection({ active, anchor }: Pick<Grid, "active" | "anchor">) {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

export function reduceGrid(grid: Grid, action: Action): Grid {
  switch (action.type) {
    case "select":
      return select(grid, action.at, action.extend ? grid.anchor : action.at);
    case "selectRow": {
      const from = action.extend ? grid.anchor.row : action.row;
      return select(grid, { row: action.row, column: 0 }, { row: from, column: grid.columns - 1 });
    }
    case "selectAll":
      return select(grid, ORIGIN, { row: shown(grid).length - 1, column: grid.columns - 1 });
    case "move": {
      const at = { row: grid.active.row + action.rows, column: grid.active.column + action.columns };
      const inside = clamp(grid, at);
      return select(grid, inside, action.extend ? grid.anchor : inside);
    }
    case "open":
      return openCell(grid, action.text);
    case "close":
      return grid.open ? { ...grid, open: null } : grid;
    case "commit":
      return commit(grid, action);
    case "set":
      return changed(grid, change.setColumn(grid.rows, action.column, action.texts));
    case "paste":
      return paste(grid, action.texts);
    case "clear":
      return changed(grid, change.fill(grid, () => ""));
    case "fillDown":
      return changed(grid, change.fillDown(grid));
    case "insertRow":
      return insertRow(grid, action.below);
    case "deleteRows":
      return deleteRows(grid);
    case "moveRows":
      return moveRows(grid, action.by);
    case "undo":
      return step(grid, grid.past, grid.future, (past, future) => ({ past, future }));
    case "redo":
      return step(grid, grid.future, grid.past, (future, past) => ({ past, future }));
    case "filter":
      return select({ ...grid, hidden: action.hidden }, ORIGIN, ORIGIN);
    case "replace":
      return replace(grid, action.rows);
  }
}

function select(grid: Grid, active: At, anchor: At): Grid {
  const next = { active: clamp(grid, active), anchor: clamp(grid, anchor) };
  return { ...grid, ...next, open: null };
}

function clamp(grid: Grid, { row, column }: At): At {
  const inside = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return { row: inside(row, shown(grid).length), column: inside(column, grid.columns) };
}

function openCell(grid: Grid, text?: string): Grid {
  const row = shown(grid)[grid.active.row];
  if (!row) return grid;
  const before = row.cells[grid.active.column] ?? "";
  return { ...grid, anchor: grid.active, open: { text: text ?? before } };
}

function commit(grid: Grid, { text, rows = 0, columns = 0 }: { text: string; rows?: number; columns?: number }): Grid {
  const row = shown(grid)[grid.active.row];
  const texts = row ? new Map([[row.id, text]]) : new Map<number, string>();
  const after = changed({ ...grid, open: null }, change.setColumn(grid.rows, grid.active.column, texts));
  return rows === 0 && columns === 0 ? after : reduceGrid(after, { type: "move", rows, columns });
}

/** Puts rows in the place of the old ones, to be undone. Rows that stayed as they are count as no change. */
function changed(grid: Grid, rows: readonly GridRow[]): Grid {
  if (rows === grid.rows) return grid;
  const past = [...grid.past, grid.rows].slice(-MOST_UNDONE);
  return { ...grid, rows, past, future: [] };
}

function paste(grid: Grid, texts: readonly (readonly string[])[]): Grid {
  const { top, left } = selection(grid);
  const pasted = change.paste(grid, texts);
  const after = { ...changed(grid, pasted.rows), nextId: pasted.nextId };
  return select(after, { row: top, column: left }, { row: top + pasted.height - 1, column: left + pasted.width - 1 });
}

function insertRow(grid: Grid, below: boolean): Grid {
  const { top, bottom } = selection(grid);
  const row = { id: grid.nextId, cells: Array.from({ length: grid.columns }, () => "") };
  const at = shown(grid).length === 0 ? 0 : below ? bottom + 1 : top;
  const rows = change.insert(grid, at, [row]);
  const after = { ...changed(grid, rows), nextId: grid.nextId + 1 };
  return select(after, { row: at, column: 0 }, { row: at, column: 0 });
}

function deleteRows(grid: Grid): Grid {
  const gone = change.selectedIds(grid);
  const rows = grid.rows.filter((row) => !gone.has(row.id));
  const after = gone.size === 0 ? grid : changed(grid, rows);
  const at = { row: selection(grid).top, column: grid.active.column };
  return select(after, at, at);
}

function moveRows(grid: Grid, by: -1 | 1): Grid {
  const rows = change.moveRows(grid, by);
  if (rows === grid.rows) return grid;
  const after = changed(grid, rows);
  const shift = (at: At) => ({ ...at, row: at.row + by });
  return select(after, shift(grid.active), shift(grid.anchor));
}

type Steps = readonly (readonly GridRow[])[];

function step(grid: Grid, from: Steps, to: Steps, stacks: (from: Steps, to: Steps) => Pick<Grid, "past" | "future">): Grid {
  const rows = from.at(-1);
  if (!rows) return grid;
  const after = { ...grid, rows, ...stacks(from.slice(0, -1), [...to, grid.rows]) };
  const at = change.firstDifference(shown(grid), shown(after), grid.active);
  return select(after, at, at);
}

/** Other rows altogether: what somebody else saved, and mine on top. Nothing before can be undone. */
function replace(grid: Grid, rows: readonly GridRow[]): Grid {
  const nextId = Math.max(grid.nextId, ...rows.map((row) => row.id + 1));
  const after = { ...grid, rows, nextId, past: [], future: [] };
  return select(after, grid.active, grid.active);
}
