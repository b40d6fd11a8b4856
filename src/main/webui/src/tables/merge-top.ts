import type { Line, Top } from "./content";
import { withProperty, withTitle } from "./top";

/** A property that both changed; the title where `key` is null. */
export interface BothLines {
  key: string | null;
  theirs: string;
  mine: string;
}

export interface MergedTop {
  /** Theirs, with the ids that the lines had before where they are the same. */
  saved: Top;
  /** Mine on top of it. */
  top: Top;
  /** Texts that both changed, to different ones; mine stands in `top`. */
  both: readonly BothLines[];
}

/**
 * Takes over title and properties that somebody else saved; a property is known by its key.
 *
 * @param next a number that no id of a line has reached
 */
export function mergeTop(base: Top, mine: Top, theirs: Top, next: number): MergedTop {
  const both: BothLines[] = [];
  const saved = { ...theirs, lines: paired(base.lines, theirs.lines, next) };
  const collide = (key: string | null, was: string, own: string, other: string) => {
    if (other !== was && other !== own) both.push({ key, theirs: other, mine: own });
  };
  let top: Top = saved;
  if (mine.title !== null && mine.title !== base.title) {
    collide(null, base.title ?? "", mine.title, theirs.title ?? "");
    top = withTitle(top, mine.title);
  }
  let id = next + theirs.lines.length;
  for (const key of keysOf(base, mine)) {
    const [was, own, other] = [valueOf(base, key), valueOf(mine, key), valueOf(saved, key)];
    if (own === was) continue;
    collide(key, was, own, other);
    top = withProperty(top, key, own, mine.lines.find((line) => line.key === key)?.id ?? id++);
  }
  return { saved, top, both };
}

const keysOf = (base: Top, mine: Top) => [...new Set([...base.lines, ...mine.lines].map((line) => line.key))].filter(Boolean);
const valueOf = (top: Top, key: string) => top.lines.find((line) => line.key === key)?.value ?? "";

/** Lines of the same key are the same, blank ones in order. */
function paired(base: readonly Line[], theirs: readonly Line[], next: number): Line[] {
  const left = [...base];
  let id = next;
  return theirs.map((line) => {
    const at = left.findIndex((each) => each.key.toLowerCase() === line.key.toLowerCase());
    const same = at < 0 ? undefined : left.splice(at, 1)[0];
    return { ...line, id: same?.id ?? id++ };
  });
}
