import type { components } from "../api/schema";

type SheetResponse = components["schemas"]["SheetResponse"];

/** All rows of a sheet from the first on, blank ones included, as a person would type them. */
export function allRows({ rows = [] }: SheetResponse): string[][] {
  const byNumber = new Map(rows.map((row) => [row.row, row.cells ?? []]));
  const last = rows.at(-1)?.row ?? 0;
  return Array.from({ length: last }, (_, at) => [...(byNumber.get(at + 1) ?? [])]);
}

/** Where a sheet says what it gives; null for lists that several sheets may add to, and for what gives nothing. */
export interface Gives {
  label: string;
  /** From 0. */
  row: number;
  column: number;
}

/** What only one table may give, and where this one says so: a copy has to call it something else. */
export function givesOf(response: SheetResponse): readonly Gives[] {
  const rows = allRows(response);
  const band = (response.bandRow ?? 0) - 1;
  const properties = rows.slice(1, Math.max(1, band));
  const at = (key: string) => properties.findIndex((row) => (row[0] ?? "").toLowerCase() === key) + 1;
  const policy = (rows[at("hit policy")]?.[1] ?? "").toUpperCase();
  if (band < 0 || at("hit policy") === 0 || policy === "COLLECT") return [];
  const result = at("result");
  if (result > 0) return [{ label: rows[result]?.[1] ?? "", row: result, column: 1 }];
  let over = "";
  return (rows[band + 1] ?? []).flatMap((label, column) => {
    over = rows[band]?.[column] || over;
    return over.toLowerCase() === "then" && label !== "" ? [{ label, row: band + 1, column }] : [];
  });
}

/** The rows with other texts in some cells. */
export function withTexts(rows: readonly (readonly string[])[], texts: readonly (Gives & { text: string })[]): string[][] {
  const changed = rows.map((row) => [...row]);
  for (const { row, column, text } of texts) {
    const cells = changed[row];
    if (cells) cells[column] = text;
  }
  return changed;
}

/** A name that no sheet of the workbook has: `Tiers 2`. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 2; ; number++) {
    const end = ` ${number}`;
    const free = `${name.slice(0, 31 - end.length)}${end}`;
    if (!used.has(free.toLowerCase())) return free;
  }
}
