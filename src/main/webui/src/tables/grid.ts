// The state of the grid editor and everything that can happen to it. Pure.
import { type Content, textOf } from "./content";
import * as columns from "./grid-columns";
import { changed, redo, replace, undo } from "./grid-history";
import * as change from "./grid-rows";
import { type At, type Grid, ORIGIN, select, selection, shown } from "./grid-state";
import { withProperty, withTitle } from "./top";

export type { GridRow } from "./content";
export { type At, contentOf, type Grid, gridOf, selection, shown } from "./grid-state";

export type Action =
  | { type: "select"; at: At; extend?: boolean }
  | { type: "selectRow"; row: number; extend?: boolean }
  | { type: "selectColumn"; column?: number; extend?: boolean }
  | { type: "selectAll" }
  | { type: "move"; rows: number; columns: number; extend?: boolean }
  | { type: "open"; text?: string }
  | { type: "close" }
  | { type: "commit"; text: string; rows?: number; columns?: number }
  | { type: "paste"; texts: readonly (readonly string[])[] }
  | { type: "clear" }
  | { type: "fillDown" }
  | { type: "insertRow"; below: boolean }
  | { type: "deleteRows" }
  | { type: "moveRows"; by: -1 | 1 }
  | { type: "addColumn"; band: string; header: string }
  | { type: "renameColumn"; column: number; header: string }
  | { type: "deleteColumns" }
  | { type: "title"; text: string }
  | { type: "property"; key: string; value: string }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "filter"; hidden: ReadonlySet<number> }
  | { type: "replace"; content: Content };

export function reduceGrid(grid: Grid, action: Action): Grid {
  switch (action.type) {
    case "select":
      return select(grid, action.at, action.extend ? grid.anchor : action.at);
    case "selectRow": {
      const from = action.extend ? grid.anchor.row : action.row;
      return select(grid, { row: action.row, column: 0 }, { row: from, column: grid.heads.length - 1 });
    }
    case "selectColumn": {
      const column = action.column ?? grid.active.column;
      const from = action.extend ? grid.anchor.column : column;
      return select(grid, { row: 0, column }, { row: shown(grid).length - 1, column: from });
    }
    case "selectAll":
      return select(grid, ORIGIN, { row: shown(grid).length - 1, column: grid.heads.length - 1 });
    case "move": {
      const at = { row: grid.active.row + action.rows, column: grid.active.column + action.columns };
      return select(grid, at, action.extend ? grid.anchor : at);
    }
    case "open":
      return openCell(grid, action.text);
    case "close":
      return grid.open ? { ...grid, open: null } : grid;
    case "commit":
      return commit(grid, action);
    case "paste":
      return paste(grid, action.texts);
    case "clear":
      return changed(grid, { rows: change.fill(grid, () => "") });
    case "fillDown":
      return changed(grid, { rows: change.fillDown(grid) });
    case "insertRow":
      return insertRow(grid, action.below);
    case "deleteRows":
      return deleteRows(grid);
    case "moveRows":
      return moveRows(grid, action.by);
    case "addColumn":
      return addColumn(grid, action.band, action.header);
    case "renameColumn":
      return changed(grid, { heads: columns.renamed(grid.heads, action.column, action.header) });
    case "deleteColumns":
      return deleteColumns(grid);
    case "title":
      return changed(grid, { top: withTitle(grid.top, action.text) });
    case "property": {
      const top = withProperty(grid.top, action.key, action.value, grid.nextId);
      return { ...changed(grid, { top }), nextId: grid.nextId + 1 };
    }
    case "undo":
      return undo(grid);
    case "redo":
      return redo(grid);
    case "filter":
      return select({ ...grid, hidden: action.hidden }, ORIGIN, ORIGIN);
    case "replace":
      return replace(grid, action.content);
  }
}

function openCell(grid: Grid, text?: string): Grid {
  const row = shown(grid)[grid.active.row];
  const head = grid.heads[grid.active.column];
  if (!row || !head) return grid;
  const before = textOf(row, head);
  return { ...grid, anchor: grid.active, open: { text: text ?? before } };
}

function commit(grid: Grid, { text, rows = 0, columns = 0 }: { text: string; rows?: number; columns?: number }): Grid {
  const row = shown(grid)[grid.active.row];
  const head = grid.heads[grid.active.column];
  const written = row && head ? change.withText(grid.rows, row.id, head, text) : grid.rows;
  const after = changed({ ...grid, open: null }, { rows: written });
  return rows === 0 && columns === 0 ? after : reduceGrid(after, { type: "move", rows, columns });
}

function paste(grid: Grid, texts: readonly (readonly string[])[]): Grid {
  const { top, left } = selection(grid);
  const pasted = change.paste(grid, texts);
  const after = { ...changed(grid, { rows: pasted.rows }), nextId: pasted.nextId };
  return select(after, { row: top, column: left }, { row: top + pasted.height - 1, column: left + pasted.width - 1 });
}

function insertRow(grid: Grid, below: boolean): Grid {
  const { top, bottom } = selection(grid);
  const row = { id: grid.nextId, cells: [] };
  const at = shown(grid).length === 0 ? 0 : below ? bottom + 1 : top;
  const rows = change.insert(grid, at, [row]);
  const after = { ...changed(grid, { rows }), nextId: grid.nextId + 1 };
  return select(after, { row: at, column: 0 }, { row: at, column: 0 });
}

function deleteRows(grid: Grid): Grid {
  const gone = change.selectedIds(grid);
  const rows = grid.rows.filter((row) => !gone.has(row.id));
  const after = gone.size === 0 ? grid : changed(grid, { rows });
  const at = { row: selection(grid).top, column: grid.active.column };
  return select(after, at, at);
}

function moveRows(grid: Grid, by: -1 | 1): Grid {
  const rows = change.moveRows(grid, by);
  if (rows === grid.rows) return grid;
  const after = changed(grid, { rows });
  const shift = (at: At) => ({ ...at, row: at.row + by });
  return select(after, shift(grid.active), shift(grid.anchor));
}

function addColumn(grid: Grid, band: string, header: string): Grid {
  const { heads, at } = columns.withColumn(grid.heads, grid.active.column, { id: grid.nextColumn, header, band });
  const after = { ...changed(grid, { heads }), nextColumn: grid.nextColumn + 1 };
  return select(after, { row: grid.active.row, column: at }, { row: grid.active.row, column: at });
}

function deleteColumns(grid: Grid): Grid {
  const { left, right } = selection(grid);
  const after = changed(grid, { heads: columns.withoutColumns(grid.heads, left, right) });
  const at = { row: grid.active.row, column: left };
  return after === grid ? grid : select(after, at, at);
}
