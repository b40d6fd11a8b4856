import { choiceOf, numberOf, type Term, Unreadable, wrong } from "./literals";
import { nearest } from "./nearest";
import { plainText } from "./plain-text";
import type { Column } from "./sheet";
import { split } from "./split";
import { checkTest } from "./test-grammar";
import type { Terms } from "./terms";

export interface CellFinding {
  severity: "error" | "warning";
  message: string;
}

/** What is wrong with a cell, found while it is typed; null when nothing is. */
export function checkCell(raw: string, column: Column, terms: Terms): CellFinding | null {
  const text = plainText(raw);
  if (text === "" || column.reading === "text" || !column.term) return null;
  try {
    if (column.reading === "test") checkTest(text, column.term);
    else if (column.reading === "given") checkGiven(text, column.term);
    else if (column.term.type === "text") return checkWording(text, terms);
    else checkValue(text, column.term);
    return null;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { severity: column.reading === "newValue" ? "warning" : "error", message: error.message };
  }
}

/** Of a set several, with commas. */
function checkGiven(text: string, term: Term): void {
  if (text === "-" || text.toLowerCase() === "missing" || term.type === "text") return;
  if (term.type === "set") split(text, ",").forEach((each) => choiceOf(each, term));
  else checkValue(text, term);
}

function checkValue(text: string, term: Term): void {
  if (term.type === "choice") choiceOf(text, term);
  else if (term.type === "number" && !/^-?\d+(\.\d+)?$/.test(text)) throw wrong(text, term, false);
  else numberOf(text, term, false);
}

/** Placeholders name a signal or a result, or its cut-off in this row. */
function checkWording(text: string, terms: Terms): CellFinding | null {
  if (terms.labels.length === 0) return null;
  for (const [placeholder = "", inside = ""] of text.matchAll(/\{([^{}]*)\}/g)) {
    const label = inside.replace(/^cut-off of /i, "").trim();
    if (terms.ofLabel(label)) continue;
    const meant = nearest(label, terms.labels);
    const right = meant ? `did you mean \`{${meant}}\`?` : "write the label of a signal or a result";
    return { severity: "warning", message: `\`${placeholder}\` is no signal and no result; ${right}` };
  }
  return null;
}
