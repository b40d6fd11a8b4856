import { type GridRow, textOf } from "./content";
import type { Column } from "./sheet";

const LETTER = 7.2;
const PADDING = 26;
const NARROWEST = 84;
const WIDEST = 300;
/** Of a column that stands alone. */
const ALONE = 720;

/** Pixels of each column: as its header and most of its cells need it, remarks and wordings no wider than a glance. */
export function widthsOf(columns: readonly Column[], rows: readonly GridRow[]): number[] {
  return columns.map((column) => {
    const lengths = rows.slice(0, 200).map((row) => textOf(row, column).length);
    const most = Math.max(0, ...lengths);
    const letters = Math.max(most, column.header.length * 0.95);
    return Math.round(Math.min(columns.length === 1 ? ALONE : WIDEST, Math.max(NARROWEST, letters * LETTER + PADDING)));
  });
}
