import type { components } from "../api/schema";
import type { GridRow } from "./grid";
import { numberOfLetters } from "./letters";
import type { Of } from "../api/types";

export type Hit = Of<"HitsRowResponse", "lastFired">;
type TableRow = components["schemas"]["TableRowResponse"];
type TableColumn = components["schemas"]["TableColumnResponse"];

/** The hits of one sheet by sheet row number. */
export function hitsOfSheet(hits: readonly Hit[], workbook: string, sheet: string): ReadonlyMap<number, Hit> {
  return new Map(hits.filter((hit) => hit.workbook === `${workbook}.xlsx` && hit.sheet === sheet).map((hit) => [hit.row, hit]));
}

/**
 * Hits of a release at the rows of a draft, by row id: a row that says the same as one of the release has its
 * hits, wherever it stands. Rows that say the same are paired in order.
 */
export function hitsOfRows(
  hits: ReadonlyMap<number, Hit>,
  table: { columns: readonly TableColumn[]; rows: readonly TableRow[] },
  rows: readonly GridRow[],
): ReadonlyMap<number, Hit> {
  const places = table.columns.map((column) => numberOfLetters(column.letter ?? "A") - 1);
  const counted = table.columns.map((column) => column.band !== "Note");
  const waiting = new Map<string, Hit[]>();
  for (const row of table.rows) {
    const hit = hits.get(row.row ?? 0);
    if (!hit) continue;
    const said = JSON.stringify((row.cells ?? []).filter((_, at) => counted[at]));
    waiting.set(said, [...(waiting.get(said) ?? []), hit]);
  }
  const found = new Map<number, Hit>();
  for (const row of rows) {
    const said = JSON.stringify(places.filter((_, at) => counted[at]).map((at) => row.cells[at] ?? ""));
    const hit = waiting.get(said)?.shift();
    if (hit) found.set(row.id, hit);
  }
  return found;
}
