// What happens to the columns of a grid.
import type { Head } from "./content";

type Heads = readonly Head[];

/** From left to right, as sheets have them. */
const BANDS = ["case", "when", "then", "never", "note"];
const nameOf = (band: string) => band.trim().toLowerCase();
const rank = (band: string) => BANDS.indexOf(nameOf(band));

/**
 * Where a new column of a band comes: right of the active one if that has the band, else behind the last column of
 * the band, else where the band belongs among the others.
 */
export function placeOfNew(heads: Heads, active: number, band: string): number {
  const same = (head: Head | undefined) => head !== undefined && nameOf(head.band) === nameOf(band);
  if (same(heads[active])) return active + 1;
  const last = heads.findLastIndex(same);
  if (last >= 0) return last + 1;
  const later = heads.findIndex((head) => rank(head.band) > rank(band));
  return later < 0 ? heads.length : later;
}

/** A column keeps the spelling of the band that it comes to stand in. */
export function withColumn(heads: Heads, active: number, head: Head): { heads: Heads; at: number } {
  const at = placeOfNew(heads, active, head.band);
  const band = heads.find((each) => nameOf(each.band) === nameOf(head.band))?.band ?? head.band;
  return { heads: heads.toSpliced(at, 0, { ...head, band }), at };
}

/** Without the columns from one place to another, both included; one column always stays. */
export function withoutColumns(heads: Heads, left: number, right: number): Heads {
  const rest = heads.filter((_, at) => at < left || at > right);
  return rest.length === 0 ? heads : rest;
}

export function renamed(heads: Heads, at: number, header: string): Heads {
  const head = heads[at];
  return !head || head.header === header ? heads : heads.with(at, { ...head, header });
}

/** The first column that is another one; null when none is. */
export function firstOther(before: Heads, after: Heads): number | null {
  if (before === after) return null;
  const at = after.findIndex((head, index) => head !== before[index]);
  return at < 0 ? Math.max(0, after.length - 1) : at;
}
