import { columnEdits } from "./column-edits";
import { type Content, firstRowOf, headerRowOf } from "./content";
import { columnsAfter, type Edit, rowEdits } from "./row-edits";
import { topEdits } from "./top-edits";

/**
 * The edits that make a sheet what it is now, each counted as those before left it.
 *
 * @param banded whether a row of bands stands above its headers
 */
export function editsOf(saved: Content, now: Content, banded: boolean): Edit[] {
  if (saved.top === now.top && saved.heads === now.heads && saved.rows === now.rows) return [];
  return [
    ...topEdits(saved.top, now.top),
    ...columnEdits(saved.heads, now.heads, headerRowOf(now.top, banded), banded),
    ...rowEdits(saved.rows, now.rows, columnsAfter(saved.heads, now.heads), firstRowOf(now.top, banded)),
  ];
}
