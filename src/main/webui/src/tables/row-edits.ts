import type { components } from "../api/schema";
import { type GridRow, type Head, textOf } from "./content";
import { lettersOf } from "./letters";

export type Edit = components["schemas"]["SheetEditRequest"];
type Rows = readonly GridRow[];
type Columns = readonly { head: Head; fresh: boolean }[];
type Placed = Columns[number] & { at: number };

/** The columns of now, each with whether the saved sheet lacks it, so that all of its cells are new. */
export function columnsAfter(saved: readonly Head[], now: readonly Head[]): Columns {
  const known = new Set(saved.map((head) => head.id));
  return now.map((head) => ({ head, fresh: !known.has(head.id) }));
}

/**
 * The edits that make the rows of a sheet what they are now, each counted as those before left the sheet: rows
 * that went from below, rows that came or moved from the top, then cells.
 *
 * @param first the sheet row number of the first row
 */
export function rowEdits(saved: Rows, now: Rows, columns: Columns, first: number): Edit[] {
  const edits: Edit[] = [];
  const kept = new Set(now.map((row) => row.id));
  const order = saved.map((row) => row.id).filter((id) => kept.has(id));
  for (let at = saved.length - 1; at >= 0; at--) {
    if (!kept.has(saved[at]?.id ?? -1)) edits.push({ op: "deleteRow", row: first + at });
  }
  const before = new Map(saved.map((row) => [row.id, row]));
  const still = stayingIn(order, now);
  now.forEach((row, at) => {
    if (!before.has(row.id)) {
      order.splice(at, 0, row.id);
      edits.push({ op: "insertRow", row: first + at, values: columns.map(({ head }) => valueOf(textOf(row, head))) });
    } else if (order[at] !== row.id) place(row.id, at);
  });
  const placed = columns.map((column, at) => ({ ...column, at }));
  const fresh = placed.filter((column) => column.fresh);
  now.forEach((row, at) => {
    const old = before.get(row.id);
    if (old) edits.push(...cellEdits(old, row, old === row ? fresh : placed, first + at));
  });
  return edits;

  /** Brings a row to its place: by taking what stands there out of the way, if that is what moved. */
  function place(id: number, at: number) {
    for (let other = order[at]; other !== undefined && other !== id && !still.has(other) && still.has(id); other = order[at]) {
      order.splice(at, 1);
      order.push(other);
      edits.push({ op: "moveRow", row: first + at, before: first + order.length });
    }
    const from = order.indexOf(id);
    if (from === at) return;
    order.splice(from, 1);
    order.splice(at, 0, id);
    edits.push({ op: "moveRow", row: first + from, before: first + at });
  }
}

function cellEdits(before: GridRow, row: GridRow, columns: readonly Placed[], number: number): Edit[] {
  return columns.flatMap(({ head, fresh, at }): Edit[] => {
    const text = textOf(row, head);
    if (text === (fresh ? "" : textOf(before, head))) return [];
    return [{ op: "set", cell: `${lettersOf(at + 1)}${number}`, value: valueOf(text) }];
  });
}

/** Whether a row says what it said when it was saved. */
export function sameRow(before: GridRow | undefined, row: GridRow, saved: readonly Head[], now: readonly Head[]): boolean {
  if (!before) return false;
  const known = new Set(saved.map((head) => head.id));
  return now.every((head) => textOf(row, head) === (known.has(head.id) ? textOf(before, head) : ""));
}

/** What an edit writes: null empties a cell. */
export const valueOf = (text: string): string | null => (text === "" ? null : text);

/** The most rows that can stay where they are, in the order of both: the others are the ones that moved. */
export function stayingIn(order: readonly number[], now: Rows): ReadonlySet<number> {
  const place = new Map(order.map((id, at) => [id, at]));
  const ends: { at: number; id: number; before: number | null }[] = [];
  const previous = new Map<number, number | null>();
  for (const row of now) {
    const at = place.get(row.id);
    if (at === undefined) continue;
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const before = low > 0 ? (ends[low - 1]?.id ?? null) : null;
    previous.set(row.id, before);
    ends[low] = { at, id: row.id, before };
  }
  const staying = new Set<number>();
  for (let id = ends.at(-1)?.id ?? null; id !== null; id = previous.get(id) ?? null) staying.add(id);
  return staying;
}
