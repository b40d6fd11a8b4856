// Somebody else saved meanwhile: their rows, with what I changed on top.
import type { GridRow } from "./content";

type Rows = readonly GridRow[];

export interface MergedRows {
  /** Their rows, with the ids that the rows had before where they are the same rows. */
  saved: Rows;
  /** Mine on top of them. */
  rows: Rows;
  /** Cells that both changed, to different texts; mine stands in `rows`. */
  both: readonly BothCells[];
  /** Rows that one of us deleted and the other changed; mine stands in `rows`. */
  gone: readonly GoneRow[];
}

/** A row that `by` deleted and the other changed. */
export interface GoneRow {
  by: "me" | "them";
  /** As it is saved now; as I left it, where it was they who deleted it. */
  gone: GridRow;
}

/** A cell that both changed, by the ids of its row and its column. */
export interface BothCells {
  row: number;
  column: number;
  theirs: string;
  mine: string;
}

/**
 * Takes over what somebody else saved.
 *
 * @param base the rows as both of us knew them
 * @param mine those rows as I left them
 * @param theirs as they are saved now; their ids mean nothing
 * @param nextId a number that no id of mine has reached
 */
export function mergeRows(base: Rows, mine: Rows, theirs: Rows, nextId: number): MergedRows {
  const was = new Map(base.map((row) => [row.id, row]));
  const saved = paired(base, theirs, mine.filter((row) => !was.has(row.id)), nextId);
  const now = new Map(saved.map((row) => [row.id, row]));
  const both: BothCells[] = [];
  const gone: GoneRow[] = [];
  const rows = mine.flatMap((row): GridRow[] => {
    const before = was.get(row.id);
    const other = now.get(row.id);
    if (!before) return [other ?? row];
    if (other) return [mergedRow(before, row, other, both)];
    if (sameCells(row, before)) return [];
    gone.push({ by: "them", gone: row });
    return [row];
  });
  const kept = new Set(mine.map((row) => row.id));
  for (const row of saved) {
    const before = was.get(row.id);
    if (before && !kept.has(row.id) && !sameCells(row, before)) gone.push({ by: "me", gone: row });
  }
  // rows that they added
  return { saved, rows: withRows(rows, saved, (row) => !was.has(row.id)), both, gone };
}

function mergedRow(before: GridRow, mine: GridRow, theirs: GridRow, both: BothCells[]): GridRow {
  if (sameCells(mine, before)) return theirs;
  const cells = theirs.cells.map((text, column) => {
    const own = mine.cells[column] ?? "";
    const old = before.cells[column] ?? "";
    if (own === old) return text;
    if (text !== old && text !== own) both.push({ row: mine.id, column, theirs: text, mine: own });
    return own;
  });
  return { id: mine.id, cells };
}

/** With rows of `saved` that are wanted and not there, each behind the row it stands behind there. */
export function withRows(rows: Rows, saved: Rows, wanted: (row: GridRow) => boolean): Rows {
  const merged = [...rows];
  saved.forEach((row, at) => {
    if (!wanted(row) || merged.some((other) => other.id === row.id)) return;
    const behind = saved.slice(0, at).findLast((each) => merged.some((other) => other.id === each.id));
    merged.splice(behind ? merged.findIndex((each) => each.id === behind.id) + 1 : 0, 0, row);
  });
  return merged;
}

/** Their rows with our ids: the longest run of equal rows keeps its own, what lies between is paired in order. */
function paired(base: Rows, theirs: Rows, added: Rows, nextId: number): Rows {
  const ids: (number | null)[] = theirs.map(() => null);
  const fixed = equalRuns(base, theirs);
  let from = 0;
  let to = 0;
  for (const [a, b] of [...fixed, [base.length, theirs.length] as const]) {
    const gap = base.slice(from, a);
    const changed = theirs.slice(to, b);
    if (gap.length === changed.length) gap.forEach((row, at) => (ids[to + at] = row.id));
    else pairAlike(gap, changed).forEach((id, at) => (ids[to + at] = id));
    const same = base[a];
    if (same && b < theirs.length) ids[b] = same.id;
    from = a + 1;
    to = b + 1;
  }
  let id = nextId;
  const left = [...added];
  // a row that both added is one
  const alsoMine = (row: GridRow) => {
    const at = left.findIndex((each) => keyOf(each) === keyOf(row));
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
  };
  return theirs.map((row, at) => ({ id: ids[at] ?? alsoMine(row) ?? id++, cells: row.cells }));
}

/** Of unequal numbers, those rows are the same ones, in order, that have the most cells in common, at the same places. */
function pairAlike(gap: Rows, changed: Rows): (number | null)[] {
  const width = changed.length + 1;
  const most = new Uint32Array((gap.length + 1) * width);
  const at = (i: number, j: number) => most[i * width + j] ?? 0;
  for (let i = gap.length - 1; i >= 0; i--) {
    for (let j = changed.length - 1; j >= 0; j--) {
      const both = inCommon(gap[i], changed[j]);
      most[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), both > 0 ? both + at(i + 1, j + 1) : 0);
    }
  }
  const ids: (number | null)[] = changed.map(() => null);
  for (let i = 0, j = 0; i < gap.length && j < changed.length; ) {
    const both = inCommon(gap[i], changed[j]);
    if (both > 0 && at(i, j) === both + at(i + 1, j + 1)) {
      ids[j++] = gap[i++]?.id ?? null;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return ids;
}

function inCommon(one: GridRow | undefined, other: GridRow | undefined): number {
  return one?.cells.filter((cell, column) => cell !== "" && cell === other?.cells[column]).length ?? 0;
}

/** Pairs of places with equal rows, the most there can be in order. */
function equalRuns(a: Rows, b: Rows): (readonly [number, number])[] {
  return equalPairs(a.map(keyOf), b.map(keyOf));
}

/** Pairs of places with equal texts, the most there can be in order. */
export function equalPairs(left: readonly string[], right: readonly string[]): (readonly [number, number])[] {
  let top = 0;
  while (top < left.length && top < right.length && left[top] === right[top]) top++;
  let end = 0;
  while (end < left.length - top && end < right.length - top && left.at(-1 - end) === right.at(-1 - end)) end++;
  const inner = longest(left.slice(top, left.length - end), right.slice(top, right.length - end));
  const head = Array.from({ length: top }, (_, at) => [at, at] as const);
  const tail = Array.from({ length: end }, (_, at) => [left.length - end + at, right.length - end + at] as const);
  return [...head, ...inner.map(([x, y]) => [x + top, y + top] as const), ...tail];
}

function longest(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

const keyOf = (row: GridRow) => JSON.stringify(row.cells);
const sameCells = (a: GridRow, b: GridRow) => a === b || keyOf(a) === keyOf(b);
