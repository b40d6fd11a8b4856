import { nearest } from "./nearest";

/** What a column is about, as far as its cells need it. */
export interface Term {
  label: string;
  type: "number" | "ratio" | "flag" | "choice" | "text" | "date" | "set" | "list";
  /** Empty when any text is allowed. */
  choices: readonly string[];
}

/** Why a cell cannot be read: what is wrong, and what would be right. */
export class Unreadable extends Error {}

const NUMBER = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
/** A ratio above this without a percent sign is taken for a forgotten sign: 80 for 80 %. */
const LARGEST_PLAIN_RATIO = 5;

/** The number that a text stands for, dates as days. Throws `Unreadable`. */
export function numberOf(text: string, term: Term, inTests: boolean): number {
  switch (term.type) {
    case "number":
      return decimal(text, term, inTests);
    case "ratio":
      return text.endsWith("%") ? decimal(text.slice(0, -1).trim(), term, inTests, text) / 100 : plainRatio(text, term, inTests);
    case "flag":
      return flag(text, term, inTests);
    case "date":
      return day(text, term, inTests);
    default:
      throw wrong(text, term, inTests);
  }
}

/** The code as the choices spell it; any text when there are none. Throws `Unreadable`. */
export function choiceOf(text: string, term: Term): string {
  const plain = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
  if (term.choices.length === 0) return plain;
  const known = term.choices.find((each) => each.toLowerCase() === plain.toLowerCase());
  if (known !== undefined) return known;
  const meant = nearest(plain, term.choices);
  const right = meant ? `did you mean \`${meant}\`?` : `write one of ${term.choices.join(", ")}`;
  throw new Unreadable(`\`${plain}\` is not a choice of \`${term.label}\`; ${right}`);
}

/** What a right cell looks like. */
export function rightForm(term: Term, inTests: boolean): string {
  switch (term.type) {
    case "number":
      return `write a number such as 80${inTests ? ", `>= 80` or `[50..75)`" : ""}`;
    case "ratio":
      return `write a percentage such as \`80%\`${inTests ? " or `>= 80%`" : ""}`;
    case "flag":
      return "write yes or no";
    case "date":
      return "write a date such as 2026-12-31";
    case "choice":
      return term.choices.length > 0 ? `write one of ${term.choices.join(", ")}` : "write its code";
    case "text":
      return "write the text itself";
    default:
      return "write `contains X`";
  }
}

export function wrong(text: string, term: Term, inTests: boolean): Unreadable {
  return new Unreadable(`\`${text}\` does not fit \`${term.label}\`, which is a ${term.type}; ${rightForm(term, inTests)}`);
}

function decimal(text: string, term: Term, inTests: boolean, whole = text): number {
  if (!NUMBER.test(text)) throw wrong(whole, term, inTests);
  return Number(text);
}

function plainRatio(text: string, term: Term, inTests: boolean): number {
  const value = decimal(text, term, inTests);
  if (Math.abs(value) <= LARGEST_PLAIN_RATIO) return value;
  throw new Unreadable(`\`${text}\` would be ${Number((value * 100).toPrecision(12))} %; write \`${text}%\``);
}

function flag(text: string, term: Term, inTests: boolean): number {
  const word = text.toLowerCase();
  if (word === "yes" || word === "true") return 1;
  if (word === "no" || word === "false") return 0;
  throw wrong(text, term, inTests);
}

function day(text: string, term: Term, inTests: boolean): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const exists = !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
  if (!exists) throw wrong(text, term, inTests);
  return at / 86_400_000;
}
