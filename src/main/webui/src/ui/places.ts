/** A row or a cell of a workbook, such as `plays.xlsx!Candidates!13` or `plays.xlsx!Candidates!B7`. */
export interface Place {
  workbook: string;
  sheet: string;
  /** The sheet's own row number; null when a whole sheet is meant. */
  row: number | null;
  /** A column letter, where a cell is meant. */
  column: string | null;
}

/** Null for what is no place of a workbook, such as a rule of `rules/`. */
export function placeOf(text: string): Place | null {
  const [workbook, sheet, cell] = text.split("!");
  if (!workbook?.endsWith(".xlsx") || !sheet) return null;
  const found = /^([A-Z]*)(\d+)$/.exec(cell ?? "");
  return {
    workbook: workbook.slice(0, -".xlsx".length),
    sheet,
    row: found ? Number(found[2]) : null,
    column: found?.[1] || null,
  };
}

/** Where a sheet is looked at: in a draft, where it can be edited, or in a release; else in the one in force. */
export interface Within {
  draft?: number | null;
  release?: string | null;
}

/**
 * The address of a sheet in the console: `/tables/plays/Candidates?row=13`; in a draft, where it can be edited,
 * `/tables/plays/Candidates?draft=4&row=13`.
 */
export function tablePath(place: Place, within: Within = {}): string {
  const path = `/tables/${encodeURIComponent(place.workbook)}/${encodeURIComponent(place.sheet)}`;
  const query = new URLSearchParams();
  if (within.draft) query.set("draft", String(within.draft));
  else if (within.release) query.set("release", within.release);
  if (place.row !== null) query.set("row", String(place.row));
  if (place.column) query.set("column", place.column);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The address of an account. */
export function accountPath(id: string): string {
  return `/accounts/${encodeURIComponent(id)}`;
}

/** `Candidates, row 13`: a place as words. */
export function placeWords(place: Place): string {
  if (place.row === null) return place.sheet;
  return place.column ? `${place.sheet}, ${place.column}${place.row}` : `${place.sheet}, row ${place.row}`;
}
