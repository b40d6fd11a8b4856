import type { components } from "../api/schema";
import { placeOf } from "../ui/places";
import { checkCell } from "./check-cell";
import { type Content, firstRowOf, type GridRow, type Head, headerRowOf, type Line, lineRow, textOf } from "./content";
import { numberOfLetters } from "./letters";
import type { Column } from "./sheet";
import type { Terms } from "./terms";

type Issue = components["schemas"]["IssueResponse"];
export type Severity = "error" | "warning" | "info";

export interface Finding {
  severity: Severity;
  message: string;
  /** The id of the column; null when the whole row is meant. */
  column: number | null;
}

/** Findings of the service at rows as they were saved. */
export interface ServiceFindings {
  byRow: ReadonlyMap<GridRow, readonly Finding[]>;
  /** At headers. */
  byHead: ReadonlyMap<Head, readonly Finding[]>;
  /** At properties. */
  byLine: ReadonlyMap<Line, readonly Finding[]>;
  /** About the sheet as a whole. */
  ofSheet: readonly Finding[];
  /** How many the rest of the draft has. */
  elsewhere: number;
}

export const NONE: ServiceFindings = { byRow: new Map(), byHead: new Map(), byLine: new Map(), ofSheet: [], elsewhere: 0 };

export function serviceFindings(
  issues: readonly Issue[],
  sheet: { workbook: string; sheet: string; banded: boolean },
  saved: Content,
): ServiceFindings {
  const found = { byRow: new Map<GridRow, Finding[]>(), byHead: new Map<Head, Finding[]>(), byLine: new Map<Line, Finding[]>() };
  const ofSheet: Finding[] = [];
  const header = headerRowOf(saved.top, sheet.banded);
  let elsewhere = 0;
  for (const issue of issues) {
    const place = placeOf(issue.cell ?? "");
    if (place?.workbook !== sheet.workbook || place.sheet !== sheet.sheet) {
      elsewhere++;
      continue;
    }
    const head = place.column ? saved.heads[numberOfLetters(place.column) - 1] : undefined;
    const finding = { severity: severityOf(issue), message: issue.message ?? "", column: head?.id ?? null };
    const row = saved.rows[(place.row ?? 0) - firstRowOf(saved.top, sheet.banded)];
    const line = saved.top.lines[(place.row ?? 0) - lineRow(saved.top, 0)];
    if (row) append(found.byRow, row, finding);
    else if (head && place.row === header) append(found.byHead, head, finding);
    else if (line) append(found.byLine, line, finding);
    else ofSheet.push(finding);
  }
  return { ...found, ofSheet, elsewhere };
}

function append<K>(map: Map<K, Finding[]>, key: K, finding: Finding) {
  map.set(key, [...(map.get(key) ?? []), finding]);
}

function severityOf(issue: Issue): Severity {
  return issue.severity === "ERROR" ? "error" : issue.severity === "WARNING" ? "warning" : "info";
}

/**
 * Findings of rows: what typing shows, then what the service said about the row as it still is. A row's
 * own are worked out once, for rows never change in place.
 */
export function findingsOf(columns: readonly Column[], terms: Terms, service: ServiceFindings): (row: GridRow) => readonly Finding[] {
  const known = new WeakMap<GridRow, readonly Finding[]>();
  return (row) => {
    const before = known.get(row);
    if (before) return before;
    const found = [...typed(row, columns, terms), ...(service.byRow.get(row) ?? [])];
    const all = found.length === 0 ? NOTHING : withoutTwins(found);
    known.set(row, all);
    return all;
  };
}

const NOTHING: readonly Finding[] = [];

function typed(row: GridRow, columns: readonly Column[], terms: Terms): Finding[] {
  return columns.flatMap((column) => {
    const finding = checkCell(textOf(row, column), column, terms);
    return finding ? [{ ...finding, column: column.id }] : [];
  });
}

/** Where the service has something to say about a cell, it knows better. */
function withoutTwins(found: readonly Finding[]): readonly Finding[] {
  return found.filter((each, at) => each.column === null || !found.slice(at + 1).some((later) => later.column === each.column));
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

export function worst(findings: readonly Finding[]): Severity | null {
  return ORDER.find((severity) => findings.some((each) => each.severity === severity)) ?? null;
}
