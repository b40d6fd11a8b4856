// The state of the grid editor.
import type { Content, GridRow } from "./content";

export interface At {
  /** Among the rows that are shown, from 0. */
  row: number;
  column: number;
}

export interface Grid extends Content {
  /** Ids of rows that the filter did not let through when it was set. Rows never vanish under the hand. */
  readonly hidden: ReadonlySet<number>;
  readonly active: At;
  /** The other corner of what is selected. */
  readonly anchor: At;
  /** The text that the open cell began with; null when none is open. */
  readonly open: { text: string } | null;
  readonly past: Steps;
  readonly future: Steps;
  /** Of rows, and of the lines above the table. */
  readonly nextId: number;
  readonly nextColumn: number;
}

export type Steps = readonly Content[];

export const ORIGIN: At = { row: 0, column: 0 };

export function gridOf(content: Content): Grid {
  const still = { hidden: new Set<number>(), active: ORIGIN, anchor: ORIGIN, open: null, past: [], future: [] };
  return { ...contentOf(content), ...still, ...nextOf(content) };
}

/** What is edited, without how it is looked at. */
export function contentOf({ top, heads, rows }: Content): Content {
  return { top, heads, rows };
}

export function nextOf({ top, heads, rows }: Content) {
  const after = (all: readonly { id: number }[]) => all.reduce((most, each) => Math.max(most, each.id), -1) + 1;
  return { nextId: Math.max(after(rows), after(top.lines)), nextColumn: after(heads) };
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

export function select(grid: Grid, active: At, anchor: At): Grid {
  const next = { active: clamp(grid, active), anchor: clamp(grid, anchor) };
  return { ...grid, ...next, open: null };
}

function clamp(grid: Grid, { row, column }: At): At {
  const inside = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return { row: inside(row, shown(grid).length), column: inside(column, grid.heads.length) };
}
