import { placeOf } from "../ui/places";
import type { Tone } from "../ui";
import type { Change, ChangeKind } from "./types";

/** The changes of one sheet, or of one file of rules. */
export interface ChangeGroup {
  /** `expansion-score.xlsx` or `expansion.dslr`. */
  file: string;
  /** Null where a whole file is meant. */
  sheet: string | null;
  changes: readonly Change[];
}

/** Changes by workbook and sheet, in the order in which they came. */
export function grouped(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, { file: string; sheet: string | null; changes: Change[] }>();
  for (const change of changes) {
    const place = change.after ?? change.before ?? "";
    const [file = "", sheet] = place.split("!");
    const known = placeOf(place);
    const key = known ? `${file}!${sheet}` : file;
    const group = groups.get(key) ?? { file, sheet: known ? (sheet ?? null) : null, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const KINDS: Record<ChangeKind, { word: string; tone: Tone }> = {
  ROW_CHANGED: { word: "changed", tone: "info" },
  ROW_ADDED: { word: "new row", tone: "good" },
  ROW_REMOVED: { word: "row gone", tone: "bad" },
  ROW_MOVED: { word: "row moved", tone: "plain" },
  HEAD_CHANGED: { word: "head changed", tone: "info" },
  COLUMN_ADDED: { word: "new column", tone: "good" },
  COLUMN_REMOVED: { word: "column gone", tone: "bad" },
  SHEET_ADDED: { word: "new sheet", tone: "good" },
  SHEET_REMOVED: { word: "sheet gone", tone: "bad" },
  WORKBOOK_ADDED: { word: "new workbook", tone: "good" },
  WORKBOOK_REMOVED: { word: "workbook gone", tone: "bad" },
  RULES_CHANGED: { word: "rules changed", tone: "info" },
  RULES_ADDED: { word: "new rules", tone: "good" },
  RULES_REMOVED: { word: "rules gone", tone: "bad" },
};

export function kindWord(kind: ChangeKind): string {
  return KINDS[kind].word;
}

export function kindTone(kind: ChangeKind): Tone {
  return KINDS[kind].tone;
}

/** A change in words; where its cells are listed below, only what it is about: `row 88`. */
export function headWords(change: Change): string {
  if (change.kind === "RULES_CHANGED") return "what differs, rule by rule";
  if (change.kind !== "ROW_CHANGED" || change.cells.length < 2) return change.text;
  return /^(row \d+(?: \(was \d+\))?):/.exec(change.text)?.[1] ?? change.text;
}

/** `3 changes in 2 sheets`, `no change`. */
export function changesWords(changes: readonly Change[]): string {
  if (changes.length === 0) return "no change";
  const places = grouped(changes).length;
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return places > 1 ? `${count} in ${places} places` : count;
}
