import { type GridRow, type Head, textOf } from "./content";

/** Rows that a filter does not let through: each word has to stand in some cell, whatever the case. */
export function hiddenBy(rows: readonly GridRow[], heads: readonly Head[], text: string, also: (row: GridRow) => boolean): ReadonlySet<number> {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = (row: GridRow) => {
    if (!also(row)) return false;
    if (wanted.length === 0) return true;
    const all = heads.map((head) => textOf(row, head)).join("\t").toLowerCase();
    return wanted.every((word) => all.includes(word));
  };
  return new Set(rows.filter((row) => !passes(row)).map((row) => row.id));
}
