// Undo and redo.
import type { Content } from "./content";
import { firstOther } from "./grid-columns";
import { firstDifference } from "./grid-rows";
import { contentOf, type Grid, nextOf, select, type Steps } from "./grid-state";

const MOST_UNDONE = 200;

/** Puts something in the place of what was there, to be undone. What stayed as it is counts as no change. */
export function changed(grid: Grid, { top = grid.top, heads = grid.heads, rows = grid.rows }: Partial<Content>): Grid {
  if (top === grid.top && heads === grid.heads && rows === grid.rows) return grid;
  const past = [...grid.past, contentOf(grid)].slice(-MOST_UNDONE);
  return { ...grid, top, heads, rows, past, future: [] };
}

export const undo = (grid: Grid): Grid => step(grid, grid.past, grid.future, (past, future) => ({ past, future }));
export const redo = (grid: Grid): Grid => step(grid, grid.future, grid.past, (future, past) => ({ past, future }));

function step(grid: Grid, from: Steps, to: Steps, stacks: (from: Steps, to: Steps) => Pick<Grid, "past" | "future">): Grid {
  const content = from.at(-1);
  if (!content) return grid;
  const after = { ...grid, ...content, ...stacks(from.slice(0, -1), [...to, contentOf(grid)]) };
  const other = firstOther(grid.heads, after.heads);
  const at = other === null ? firstDifference(grid, after) : { row: grid.active.row, column: other };
  return select(after, at, at);
}

/** Something else altogether: what somebody else saved, and mine on top. Nothing before can be undone. */
export function replace(grid: Grid, content: Content): Grid {
  const next = nextOf(content);
  const after = {
    ...grid,
    ...contentOf(content),
    nextId: Math.max(grid.nextId, next.nextId),
    nextColumn: Math.max(grid.nextColumn, next.nextColumn),
    past: [],
    future: [],
  };
  return select(after, grid.active, grid.active);
}
