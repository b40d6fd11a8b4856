import type { Column } from "./sheet";

export interface Completion {
  /** What the list shows. */
  label: string;
  /** The whole cell with it. */
  text: string;
}

const EVERY_TEST = ["missing", "known"];
const MOST = 60;

/** What the cell may be completed to: the part behind the last comma in tests, the whole cell in values. */
export function completionsOf(text: string, column: Column): Completion[] {
  const words = wordsOf(column);
  if (words.length === 0) return [];
  const severalParts = column.reading === "test" || (column.reading === "given" && column.term?.type === "set");
  const at = severalParts ? text.search(/[^,(]*$/) : 0;
  const head = text.slice(0, at);
  const part = text.slice(at).trim().toLowerCase();
  const blank = head.endsWith(",") ? " " : "";
  const taken = head.toLowerCase().split(/[,(]/).map((each) => each.trim());
  const fits = words.filter((word) => word.toLowerCase().includes(part) && !taken.includes(word.toLowerCase()));
  const exact = fits.some((word) => word.toLowerCase() === part);
  // a whole word shows all others, too: opening a filled cell is to choose another one
  return (exact ? words : fits).slice(0, MOST).map((word) => ({ label: word, text: `${head}${blank}${word}` }));
}

function wordsOf({ term, reading }: Column): readonly string[] {
  if (!term || reading === "text") return [];
  const values = term.type === "flag" ? ["yes", "no"] : term.choices;
  if (reading === "given" && values.length > 0) return [...values, "missing"];
  if (reading !== "test") return values;
  if (term.type === "set") return [...values.map((each) => `contains ${each}`), ...values.map((each) => `not contains ${each}`), ...EVERY_TEST];
  return values.length > 0 ? [...values, ...EVERY_TEST] : [];
}

/** Whether a cell of the column is mostly chosen from a list. */
export function hasChoices(column: Column): boolean {
  return wordsOf(column).length > 0;
}
