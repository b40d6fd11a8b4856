// The tests under When, as src/site/workbooks.md describes them and TestParser.java reads them.
import { choiceOf, numberOf, rightForm, type Term, Unreadable } from "./literals";
import { split } from "./split";

const KEYWORDS = ["-", "missing", "known"];
const INTERVAL = /^([[(])(.+?)\.\.(.+)([\])])$/;
const COMPARISON = /^(<=|>=|!=|<>|==|<|>|=)\s*([^<>=!].*)$/;
const CONTAINS = /^(?:not\s+)?contains\s+(.+)$/i;
const NOT = /^not\s*\((.*)\)$/i;

/** Throws `Unreadable` when the text is no test on the term. */
export function checkTest(text: string, term: Term): void {
  const outsideQuotes = text.replace(/"[^"]*"/g, "");
  if (isNumeric(term) && /\d,\d/.test(outsideQuotes)) {
    throw new Unreadable(
      `\`${text}\` can mean one number or two; write 1500 or 0.5 without a comma, or \`1, 500\` with a blank for any of them`,
    );
  }
  for (const alternative of split(text, ",")) for (const part of split(alternative, " and ")) checkPart(part, term);
}

function checkPart(text: string, term: Term): void {
  if (text === "") throw new Unreadable("a part of the test is empty; remove the extra comma or `and`");
  if (KEYWORDS.includes(text.toLowerCase())) return;
  const not = NOT.exec(text);
  if (not) return checkTest(not[1] ?? "", term);
  const contains = CONTAINS.exec(text);
  if (contains) return checkContains(contains[1] ?? "", term);
  checkValue(text, term);
}

function checkContains(element: string, term: Term): void {
  if (term.type !== "set") throw new Unreadable(`\`contains\` is for sets, and \`${term.label}\` is a ${term.type}`);
  choiceOf(element, term);
}

function checkValue(text: string, term: Term): void {
  if (term.type === "set" || term.type === "list") {
    throw new Unreadable(`\`${term.label}\` is a set; write \`contains ${text}\` or \`not contains ${text}\``);
  }
  const interval = INTERVAL.exec(text);
  if (interval) return checkInterval(text, interval, term);
  const comparison = COMPARISON.exec(text);
  if (!comparison) return checkEqual(text, term);
  const [, sign = "", bound = ""] = comparison;
  if (!["=", "==", "!=", "<>"].includes(sign)) requireOrdered(text, term);
  checkEqual(bound, term);
}

function checkEqual(text: string, term: Term): void {
  if (term.type === "choice" || term.type === "text") choiceOf(text, term);
  else numberOf(text, term, true);
}

function checkInterval(text: string, [, open, from = "", to = "", close]: RegExpExecArray, term: Term): void {
  requireOrdered(text, term);
  const low = numberOf(from.trim(), term, true);
  const high = numberOf(to.trim(), term, true);
  if (low > high || (low === high && !(open === "[" && close === "]"))) {
    throw new Unreadable(`\`${text}\` contains no number; the smaller bound comes first`);
  }
}

function requireOrdered(text: string, term: Term): void {
  if (isNumeric(term) && term.type !== "flag") return;
  throw new Unreadable(`\`${text}\` compares, and \`${term.label}\` is a ${term.type}; ${rightForm(term, true)}`);
}

function isNumeric(term: Term): boolean {
  return term.type === "number" || term.type === "ratio" || term.type === "flag" || term.type === "date";
}
