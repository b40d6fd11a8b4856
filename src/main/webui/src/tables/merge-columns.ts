import type { Head } from "./content";
import { equalPairs } from "./merge-rows";

type Heads = readonly Head[];

/** A header that both changed, of the column with this id. */
export interface BothHeads {
  column: number;
  theirs: string;
  mine: string;
}

export interface MergedHeads {
  /** Their columns, with the ids that the columns had before where they are the same columns. */
  saved: Heads;
  /** Mine on top of them. */
  heads: Heads;
  /** Headers that both changed, to different texts; mine stands in `heads`. */
  both: readonly BothHeads[];
}

/**
 * Takes over the columns that somebody else saved. A column that one of us deleted is gone, a header is that of who
 * changed it, a new column stands behind the one that it was put behind, and one that both added is one.
 *
 * @param next a number that no id of a column has reached
 */
export function mergeColumns(base: Heads, mine: Heads, theirs: Heads, next: number): MergedHeads {
  const was = new Map(base.map((head) => [head.id, head]));
  const saved = paired(base, theirs, mine.filter((head) => !was.has(head.id)), next);
  const own = new Map(mine.map((head) => [head.id, head]));
  const both: BothHeads[] = [];
  const heads = saved.flatMap((head): Head[] => {
    const before = was.get(head.id);
    const now = own.get(head.id);
    if (!before) return [head];
    if (!now) return [];
    if (now.header === before.header) return [head];
    if (head.header !== before.header && head.header !== now.header) both.push({ column: head.id, theirs: head.header, mine: now.header });
    return [{ ...head, header: now.header }];
  });
  mine.forEach((head, at) => {
    if (was.has(head.id) || heads.some((other) => other.id === head.id)) return;
    const behind = mine.slice(0, at).findLast((each) => heads.some((other) => other.id === each.id));
    heads.splice(behind ? heads.findIndex((each) => each.id === behind.id) + 1 : 0, 0, head);
  });
  return { saved, heads, both };
}

/** Equal columns are the same ones; what lies between them is paired in order where it is as many of the same bands. */
function paired(base: Heads, theirs: Heads, added: Heads, next: number): Heads {
  const ids: (number | null)[] = theirs.map(() => null);
  let [from, to] = [0, 0];
  for (const [a, b] of [...equalPairs(base.map(keyOf), theirs.map(keyOf)), [base.length, theirs.length] as const]) {
    const gap = base.slice(from, a);
    const changed = theirs.slice(to, b);
    const alike = gap.length === changed.length && gap.every((head, at) => head.band === changed[at]?.band);
    if (alike) gap.forEach((head, at) => (ids[to + at] = head.id));
    const same = base[a];
    if (same && b < theirs.length) ids[b] = same.id;
    [from, to] = [a + 1, b + 1];
  }
  let id = next;
  const left = [...added];
  const alsoMine = (head: Head) => {
    const at = left.findIndex((each) => keyOf(each) === keyOf(head));
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
  };
  return theirs.map((head, at) => ({ ...head, id: ids[at] ?? alsoMine(head) ?? id++ }));
}

const keyOf = ({ band, header }: Head) => `${band}|${header}`;
