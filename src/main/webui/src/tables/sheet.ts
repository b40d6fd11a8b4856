import type { components } from "../api/schema";
import { type Content, type GridRow, type Head, textOf, type Top } from "./content";
import { lettersOf } from "./letters";
import type { Term } from "./literals";
import type { Terms } from "./terms";
import { propertyOf } from "./top";

type SheetResponse = components["schemas"]["SheetResponse"];

/**
 * How the cells of a column are read: as tests, as values, as codes that may be new, as what an example says of an
 * account (a value, several of a set, or that it is missing), or not at all.
 */
export type Reading = "test" | "value" | "newValue" | "given" | "text";

/** A column with what its cells mean. */
export interface Column extends Head {
  letter: string;
  reading: Reading;
  term: Term | null;
}

/** A sheet as it is saved. */
export interface Sheet {
  name: string;
  /** Whether a row of bands stands above the headers. */
  banded: boolean;
  content: Content;
}

/** Rows get ids from 0, columns too; blank rows between others are rows, too. Null where a sheet has no headers. */
export function sheetOf(response: SheetResponse): Sheet | null {
  const rows = response.rows ?? [];
  const header = response.headerRow ?? 0;
  if (response.sheet?.toLowerCase() === "about" && !response.bandRow) return textSheet(response.sheet, rows);
  if (header === 0) return null;
  const cellsOf = (number: number) => rows.find((row) => row.row === number)?.cells ?? [];
  const headers = cellsOf(header);
  const band = response.bandRow || 0;
  const below = rows.filter((row) => (row.row ?? 0) > header);
  const width = Math.max(headers.length, ...below.map((row) => row.cells?.length ?? 0));
  const bands = bandsOf(cellsOf(band || -1), width);
  const heads = Array.from({ length: width }, (_, id) => ({ id, header: headers[id] ?? "", band: bands[id] ?? "" }));
  const top = topOf((band || header) - 1, cellsOf);
  return { name: response.sheet ?? "", banded: band > 0, content: { top, heads, rows: gridRows(below, header + 1, width) } };
}

/** A sheet that is only text: a title, and what is below it. */
function textSheet(name: string, rows: readonly { row?: number; cells?: string[] }[]): Sheet {
  const below = rows.filter((row) => (row.row ?? 0) > 1);
  const width = Math.max(1, ...below.map((row) => row.cells?.length ?? 0));
  const title = rows.find((row) => row.row === 1)?.cells?.[0] ?? "";
  const heads = Array.from({ length: width }, (_, id) => ({ id, header: "Text", band: "" }));
  return { name, banded: false, content: { top: { title, lines: [], headless: true }, heads, rows: gridRows(below, 2, width) } };
}

/** The rows above the table: the title, then properties and blank ones. */
function topOf(rows: number, cellsOf: (number: number) => readonly string[]): Top {
  const lines = Array.from({ length: Math.max(0, rows - 1) }, (_, id) => {
    const [key = "", value = ""] = cellsOf(id + 2);
    return { id, key, value };
  });
  return { title: rows > 0 ? (cellsOf(1)[0] ?? "") : null, lines };
}

/** What the columns of a sheet mean. Where the rows tell of what type a result is, they are asked. */
export function columnsOf(name: string, { top, heads, rows }: Content, terms: Terms): Column[] {
  const hitPolicy = propertyOf(top, "Hit policy");
  const about = { name, kind: kindOf(name, hitPolicy), hitPolicy, result: propertyOf(top, "Result"), terms };
  return heads.map((head, at) => columnOf(about, at, head, rows));
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

/** What a sheet is for: rules, examples, promises, or a list of things. */
export type Kind = "table" | "scenarios" | "invariants" | "list";

export function kindOf(sheet: string, hitPolicy: string): Kind {
  const name = sheet.toLowerCase();
  if (name.startsWith("scenarios")) return "scenarios";
  if (name.startsWith("invariants")) return "invariants";
  return hitPolicy ? "table" : "list";
}

/** Whether a sheet of this name with bands is a table, which has properties. */
export function decides(sheet: string): boolean {
  return !/^(scenarios|invariants)( .*)?$|^approval$/i.test(sheet);
}

interface About {
  name: string;
  kind: Kind;
  hitPolicy: string;
  result: string;
  terms: Terms;
}

function columnOf(about: About, at: number, head: Head, rows: readonly GridRow[]): Column {
  const { header, band } = head;
  const column = { ...head, letter: lettersOf(at + 1) };
  if (about.kind === "list") return { ...column, ...listColumn(about.name, header) };
  const term = header ? about.terms.ofColumn(band, header) : null;
  if (band === "When" || band === "Never") {
    const reading = about.kind === "scenarios" ? "given" : "test";
    return { ...column, term, reading: term ? reading : "text" };
  }
  if (band !== "Then") return { ...column, term: null, reading: "text" };
  if (about.kind !== "table") return { ...column, term, reading: term ? "test" : "text" };
  if (about.hitPolicy.toUpperCase() === "WEIGHTED SUM") return { ...column, ...weightedColumn(header, about.terms) };
  const field = about.result ? about.terms.ofLabel(`${about.result}: ${header}`) : null;
  return { ...column, ...resultColumn(about.terms.here(band, header) ?? field ?? term, head, rows) };
}

function weightedColumn(header: string, terms: Terms): Pick<Column, "term" | "reading"> {
  const score = header.toLowerCase() === "score";
  if (!score) return { term: null, reading: "text" };
  return { term: { label: header, type: "choice", choices: terms.numberLabels }, reading: "value" };
}

/** An element of a list's field is not a set itself. Choices of results may be whatever the rows say. */
function resultColumn(term: Term | null, head: Head, rows: readonly GridRow[]): Pick<Column, "term" | "reading"> {
  if (!term) return { term: null, reading: "text" };
  if (term.type !== "set" && term.type !== "list") return { term, reading: term.type === "choice" ? "newValue" : "value" };
  if (term.choices.length > 0) return { term: { ...term, type: "choice" }, reading: "newValue" };
  const filled = rows.map((row) => textOf(row, head)).filter(Boolean);
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
