import type { components } from "../api/schema";

type Summary = components["schemas"]["TableSummaryResponse"];
type SheetName = components["schemas"]["SheetNameResponse"];
type HitsRow = components["schemas"]["HitsRowResponse"];

export interface Listed {
  name: string;
  /** What follows the name in the sheet's title. */
  title: string;
  hitPolicy: string;
  /** Null where it is not known. */
  rows: number | null;
  /** How many rows count for no account of the book. */
  idle: number;
  /** What a search looks in, in small letters. */
  words: string;
}

export interface Book {
  name: string;
  sheets: Listed[];
}

/**
 * Workbooks with their sheets.
 *
 * @param sheets all sheets of a draft, special ones included; null for a release, which lists its tables only
 * @param files the file names of the release
 * @param hits null while they are not known
 */
export function workbooksOf(tables: readonly Summary[], sheets: readonly SheetName[] | null, files: readonly string[], hits: readonly HitsRow[] | null): Book[] {
  const names = sheets ? sheets.map((each) => each.workbook ?? "") : [...files, ...tables.map((each) => each.workbook ?? "")];
  return [...new Set(names)].sort().map((file) => {
    const known = tables.filter((table) => table.workbook === file);
    const listed = sheets
      ? sheets.filter((each) => each.workbook === file).map((each) => listedOf(file, each.sheet ?? "", known.find((table) => table.sheet === each.sheet), hits))
      : known.map((table) => listedOf(file, table.sheet ?? "", table, hits));
    return { name: file.replace(/\.xlsx$/, ""), sheets: listed };
  });
}

function listedOf(file: string, name: string, table: Summary | undefined, hits: readonly HitsRow[] | null): Listed {
  const idle = hits?.filter((hit) => hit.accounts === 0 && hit.workbook === table?.workbook && hit.sheet === name).length ?? 0;
  const title = (table?.title ?? "").replace(/^[^:]{1,40}: /, "");
  const words = [name, table?.title, table?.purpose, file, ...(table?.inputs ?? []), ...(table?.results ?? [])].join(" ").toLowerCase();
  return { name, title, hitPolicy: table?.hitPolicy ?? "", rows: table?.rows ?? null, idle, words };
}
