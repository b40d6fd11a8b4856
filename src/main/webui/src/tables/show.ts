import { hiddenBy } from "./filter";
import type { Finding } from "./findings";
import type { GridRow, Head } from "./content";
import type { Action } from "./grid";
import type { Hit } from "./hits";

/** Which rows are shown. */
export type Show = "all" | "findings" | "changed" | "idle";

interface Known {
  findings: (row: GridRow) => readonly Finding[];
  hits: ReadonlyMap<number, Hit> | null;
  changed: (row: GridRow) => string | null;
}

export function filterAction(rows: readonly GridRow[], heads: readonly Head[], text: string, show: Show, known: Known): Action {
  const passes: Record<Show, (row: GridRow) => boolean> = {
    all: () => true,
    findings: (row) => known.findings(row).length > 0,
    changed: (row) => known.changed(row) !== null,
    idle: (row) => known.hits?.get(row.id)?.accounts === 0,
  };
  return { type: "filter", hidden: hiddenBy(rows, heads, text, passes[show]) };
}
