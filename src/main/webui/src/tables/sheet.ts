import type { components } from "../api/schema";
import type { GridRow } from "./grid";
import { lettersOf } from "./letters";
import type { Term } from "./literals";
import type { Terms } from "./terms";

type SheetResponse = components["schemas"]["SheetResponse"];

/**
 * How the cells of a column are read: as tests, as values, as codes that may be new, as what an example says of an
 * account (a value, several of a set, or that it is missing), or not at all.
 */
export type Reading = "test" | "value" | "newValue" | "given" | "text";

export interface Column {
  letter: string;
  header: string;
  /** When, Then, Note, Case, Never; empty on sheets without bands. */
  band: string;
  reading: Reading;
  term: Term | null;
}

/** A sheet as the editor has it. */
export interface Sheet {
  title: string;
  properties: readonly { key: string; value: string }[];
  hitPolicy: string;
  columns: readonly Column[];
  rows: readonly GridRow[];
  /** The sheet row number of the first row of the grid. */
  first: number;
}

/** Rows get ids from 0; blank rows between others are rows, too. Null where a sheet has no headers. */
export function sheetOf(response: SheetResponse, terms: Terms): Sheet | null {
  const rows = response.rows ?? [];
  const header = response.headerRow ?? 0;
  if (header === 0) return null;
  const cellsOf = (number: number) => rows.find((row) => row.row === number)?.cells ?? [];
  const heads = cellsOf(header);
  const top = rows.filter((row) => (row.row ?? 0) < (response.bandRow || header));
  const properties = top.slice(1).map((row) => ({ key: row.cells?.[0] ?? "", value: row.cells?.[1] ?? "" }));
  const hitPolicy = properties.find((each) => each.key.toLowerCase() === "hit policy")?.value ?? "";
  const below = rows.filter((row) => (row.row ?? 0) > header);
  const width = Math.max(heads.length, ...below.map((row) => row.cells?.length ?? 0));
  const grid = gridRows(below, header + 1, width);
  const bands = bandsOf(cellsOf(response.bandRow || -1), width);
  const name = response.sheet ?? "";
  const about = { name, kind: kindOf(name, hitPolicy), hitPolicy, terms };
  const columns = Array.from({ length: width }, (_, at) => columnOf(about, at, heads[at] ?? "", bands[at] ?? "", grid));
  return { title: top[0]?.cells?.[0] ?? "", properties, hitPolicy, columns, rows: grid, first: header + 1 };
}

function gridRows(rows: readonly { row?: number; cells?: string[] }[], first: number, width: number): GridRow[] {
  const byNumber = new Map(rows.map((row) => [row.row, row.cells ?? []]));
  const last = rows.at(-1)?.row ?? first - 1;
  return Array.from({ length: last - first + 1 }, (_, id) => {
    const cells = byNumber.get(first + id) ?? [];
    return { id, cells: Array.from({ length: width }, (_, column) => cells[column] ?? "") };
  });
}

/** A band reaches to the next one. */
function bandsOf(cells: readonly string[], width: number): string[] {
  let band = "";
  return Array.from({ length: width }, (_, at) => (band = cells[at] || band));
}

type Kind = "table" | "scenarios" | "invariants" | "list";

function kindOf(sheet: string, hitPolicy: string): Kind {
  const name = sheet.toLowerCase();
  if (name.startsWith("scenarios")) return "scenarios";
  if (name.startsWith("invariants")) return "invariants";
  return hitPolicy ? "table" : "list";
}

interface About {
  name: string;
  kind: Kind;
  hitPolicy: string;
  terms: Terms;
}

function columnOf(about: About, at: number, header: string, band: string, rows: readonly GridRow[]): Column {
  const column = { letter: lettersOf(at + 1), header, band };
  if (about.kind === "list") return { ...column, ...listColumn(about.name, header) };
  const term = header ? about.terms.ofColumn(band, header) : null;
  if (band === "When" || band === "Never") {
    const reading = about.kind === "scenarios" ? "given" : "test";
    return { ...column, term, reading: term ? reading : "text" };
  }
  if (band !== "Then") return { ...column, term: null, reading: "text" };
  if (about.kind !== "table") return { ...column, term, reading: term ? "test" : "text" };
  if (about.hitPolicy.toUpperCase() === "WEIGHTED SUM") return { ...column, ...weightedColumn(header, about.terms) };
  return { ...column, ...resultColumn(term, at, rows) };
}

function weightedColumn(header: string, terms: Terms): Pick<Column, "term" | "reading"> {
  const score = header.toLowerCase() === "score";
  if (!score) return { term: null, reading: "text" };
  return { term: { label: header, type: "choice", choices: terms.numberLabels }, reading: "value" };
}

/** An element of a list's field is not a set itself. Choices of results may be whatever the rows say. */
function resultColumn(term: Term | null, at: number, rows: readonly GridRow[]): Pick<Column, "term" | "reading"> {
  if (!term) return { term: null, reading: "text" };
  if (term.type !== "set" && term.type !== "list") return { term, reading: term.type === "choice" ? "newValue" : "value" };
  if (term.choices.length > 0) return { term: { ...term, type: "choice" }, reading: "newValue" };
  const filled = rows.map((row) => row.cells[at] ?? "").filter(Boolean);
  const numbers = filled.length > 0 && filled.every((cell) => /^-?\d+(\.\d+)?$/.test(cell));
  return { term: { ...term, type: numbers ? "number" : "text" }, reading: "value" };
}

/** Columns of the special sheets that take one of a few words. */
const TYPES = ["number", "ratio", "flag", "choice", "text", "date", "set"];
const WORDS: Record<string, Record<string, readonly string[]>> = {
  signals: { Scope: ["account", "product"], Type: TYPES, Movable: ["yes", "no"] },
  products: { Base: ["yes", "no"] },
  results: { Type: [...TYPES, "list"], Order: ["best first", "worst first"] },
};

function listColumn(sheet: string, header: string): Pick<Column, "term" | "reading"> {
  const choices = WORDS[sheet.toLowerCase()]?.[header];
  return choices ? { term: { label: header, type: "choice", choices }, reading: "newValue" } : { term: null, reading: "text" };
}
