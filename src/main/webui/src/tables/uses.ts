import type { components } from "../api/schema";

type Summary = components["schemas"]["TableSummaryResponse"];

export interface Use {
  /** API names of what these tables alone give; of a list its fields, too. */
  results: readonly string[];
  /** Sheets that test one of these. */
  users: readonly string[];
}

/** Who would miss a table, or all tables of a workbook. */
export function usesOf(tables: readonly Summary[], goes: (table: Summary) => boolean): Use {
  const gone = tables.filter(goes);
  const stay = tables.filter((table) => !goes(table));
  const elsewhere = new Set(stay.flatMap((table) => table.results ?? []));
  const results = [...new Set(gone.flatMap((table) => table.results ?? []))].filter((name) => !elsewhere.has(name));
  const missing = new Set(results);
  const users = stay.filter((table) => (table.inputs ?? []).some((name) => missing.has(name)));
  return { results, users: users.map((table) => table.sheet ?? "") };
}

/**
 * What results are called, a list instead of its fields.
 *
 * @param label what a result or a field is called, such as `PQLs: Code`
 */
export function called(results: readonly string[], label: (name: string) => string): readonly string[] {
  const lists = new Set(results.filter((name) => results.some((other) => other.startsWith(`${name}.`))));
  const field = (list: string) => results.find((name) => name.startsWith(`${list}.`)) ?? list;
  return results
    .filter((name) => !lists.has(name.split(".")[0] ?? "") || lists.has(name))
    .map((name) => (lists.has(name) ? (label(field(name)).split(": ")[0] ?? name) : label(name)));
}

/** `A, B and C`; of many the first ones. */
export function listed(names: readonly string[], most = 4): string {
  if (names.length > most) return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
