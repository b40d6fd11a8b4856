// Somebody else saved meanwhile: what they saved, with what I changed on top.
import type { Content, GridRow, Head, Top } from "./content";
import { type BothHeads, mergeColumns } from "./merge-columns";
import { type BothCells, type GoneRow, mergeRows, withRows } from "./merge-rows";
import { type BothLines, mergeTop } from "./merge-top";
import { withProperty, withTitle } from "./top";

/** Where both wrote: in a cell, a header, or a property, or a row that one deleted and the other changed. */
export type Both = BothCells | BothHeads | BothLines | GoneRow;

export interface Merged {
  /** What they saved, with the ids that its parts had before where they are the same. */
  saved: Content;
  /** Mine on top of it. */
  content: Content;
  /** What both changed, and not alike; mine stands in `content`. */
  both: readonly Both[];
  /** Columns that I wrote in and they deleted: what I wrote is gone. */
  lost: readonly string[];
}

/**
 * Takes over what somebody else saved.
 *
 * @param base what both of us began with
 * @param mine that as I left it
 * @param theirs as it is saved now; its ids mean nothing
 * @param next numbers that no id of mine has reached
 */
export function merge(base: Content, mine: Content, theirs: Content, next: { nextId: number; nextColumn: number }): Merged {
  const columns = mergeColumns(base.heads, mine.heads, theirs.heads, next.nextColumn);
  const top = mergeTop(base.top, mine.top, theirs.top, next.nextId);
  const width = Math.max(next.nextColumn, ...columns.saved.map((head) => head.id + 1));
  const known = new Set([...base.heads, ...mine.heads].map((head) => head.id));
  const rows = mergeRows(
    standing(base.rows, base.heads, width),
    base.rows === mine.rows ? standing(base.rows, base.heads, width) : mine.rows.map((row) => ({ ...row, cells: cellsOf(row, known, width) })),
    theirs.rows.map((row) => moved(row, columns.saved, width)),
    next.nextId,
  );
  const live = new Set([...columns.saved, ...columns.heads].map((head) => head.id));
  const both = rows.both.filter((each) => live.has(each.column));
  const gone = rows.gone.filter((each) => each.by === "them" || differs(each.gone, base, columns.saved));
  return {
    saved: { top: top.saved, heads: columns.saved, rows: rows.saved },
    content: { top: top.top, heads: columns.heads, rows: rows.rows },
    both: [...columns.both, ...top.both, ...both, ...gone],
    lost: lostOf(base, mine, live),
  };
}

/** What was merged, but with theirs where both wrote. */
export function withTheirs({ content, both, saved }: Merged): Content {
  return both.reduce((so, each) => {
    if ("gone" in each) {
      const { id } = each.gone;
      return { ...so, rows: each.by === "them" ? so.rows.filter((row) => row.id !== id) : withRows(so.rows, saved.rows, (row) => row.id === id) };
    }
    if ("key" in each) return { ...so, top: each.key === null ? withTitle(so.top, each.theirs) : withProperty(so.top, each.key, each.theirs, lineOf(so.top, each.key)) };
    if (!("row" in each)) return { ...so, heads: so.heads.map((head) => (head.id === each.column ? { ...head, header: each.theirs } : head)) };
    return { ...so, rows: so.rows.map((row) => (row.id === each.row ? { ...row, cells: row.cells.with(each.column, each.theirs) } : row)) };
  }, content);
}

const lineOf = (top: Top, key: string) => top.lines.find((line) => line.key === key)?.id ?? 0;

/** Whether a row says something else in a column that is there before and after: one that comes or goes changes no row. */
function differs(row: GridRow, base: Content, heads: readonly Head[]): boolean {
  const before = base.rows.find((each) => each.id === row.id);
  const stays = new Set(heads.map((head) => head.id));
  return base.heads.some(({ id }) => stays.has(id) && (row.cells[id] ?? "") !== (before?.cells[id] ?? ""));
}

/** Rows with nothing in columns that the sheet does not have. */
function standing(rows: readonly GridRow[], heads: readonly Head[], width: number): readonly GridRow[] {
  const known = new Set(heads.map((head) => head.id));
  return rows.map((row) => ({ ...row, cells: cellsOf(row, known, width) }));
}

function cellsOf(row: GridRow, known: ReadonlySet<number>, width: number): string[] {
  return Array.from({ length: width }, (_, id) => (known.has(id) ? (row.cells[id] ?? "") : ""));
}

/** A row as it was read, with its texts where our ids of the columns say. */
function moved(row: GridRow, heads: readonly Head[], width: number): GridRow {
  const cells = Array.from({ length: width }, () => "");
  heads.forEach((head, at) => (cells[head.id] = row.cells[at] ?? ""));
  return { ...row, cells };
}

function lostOf(base: Content, mine: Content, live: ReadonlySet<number>): string[] {
  const before = new Map(base.rows.map((row) => [row.id, row]));
  const wrote = (head: Head) => mine.rows.some((row) => (row.cells[head.id] ?? "") !== (before.get(row.id)?.cells[head.id] ?? ""));
  const own = new Set(mine.heads.map((head) => head.id));
  return base.heads.filter((head) => !live.has(head.id) && own.has(head.id) && wrote(head)).map((head) => head.header);
}
