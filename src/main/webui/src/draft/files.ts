import type { Change } from "../changes";

const LARGEST = 5_000_000;

/** `plays` of `plays.xlsx`. */
export function nameOfFile(file: string): string {
  return file.replace(/\.xlsx$/i, "");
}

/** Why a file cannot be a workbook; null when it may be one. */
export function uploadHindrance(name: string, size: number): string | null {
  if (!name.toLowerCase().endsWith(".xlsx")) return `${name} is no .xlsx workbook: save it as "Excel workbook (.xlsx)"`;
  if (!/^[a-z0-9][a-z0-9-]*\.xlsx$/.test(name)) return `${name} is no name of a workbook here: use lower case letters, digits and dashes, such as plays.xlsx`;
  if (size > LARGEST) return `${name} is larger than 5 MB`;
  return null;
}

/** The changes of one file. */
export function changesOf(file: string, changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => (change.after ?? change.before ?? "").split("!")[0] === file);
}
