// What a sheet says, as the editor keeps it. None of it is ever changed in place.

/**
 * A row keeps its id whatever moves around it. Its texts stand at the ids of their columns, so that columns come
 * and go without touching the rows.
 */
export interface GridRow {
  readonly id: number;
  readonly cells: readonly string[];
}

/** A column. */
export interface Head {
  readonly id: number;
  readonly header: string;
  /** When, Then, Note, Case, Never; empty on sheets without bands. */
  readonly band: string;
}

/** A row between the title and the table: a property, or a blank one. */
export interface Line {
  readonly id: number;
  readonly key: string;
  readonly value: string;
}

export interface Top {
  /** Null where the table begins in row 1. */
  readonly title: string | null;
  readonly lines: readonly Line[];
  /** Whether the rows follow at once, without headers: sheets that are only text. */
  readonly headless?: boolean;
}

export interface Content {
  readonly top: Top;
  readonly heads: readonly Head[];
  readonly rows: readonly GridRow[];
}

/** What stands in a cell. */
export function textOf(row: GridRow, head: Pick<Head, "id">): string {
  return row.cells[head.id] ?? "";
}

/** The sheet row number of the headers. */
export function headerRowOf(top: Top, banded: boolean): number {
  return lineRow(top, top.lines.length) + (banded ? 1 : 0);
}

/** The sheet row number of the first row of the table. */
export function firstRowOf(top: Top, banded: boolean): number {
  return headerRowOf(top, banded) + (top.headless ? 0 : 1);
}

/** The sheet row number of a line, by its place from 0. */
export function lineRow(top: Top, at: number): number {
  return at + (top.title === null ? 1 : 2);
}

/** Columns with these headers, for sheets without bands. */
export function headsOf(headers: readonly string[]): readonly Head[] {
  return headers.map((header, id) => ({ id, header, band: "" }));
}
