import { type Match, matches } from "./match";
import type { Fact, Form } from "./types";

/** Something that could be written at the caret. */
export interface Completion {
  /** What is put between `from` and the caret. */
  insert: string;
  /** Shown, with what follows. */
  label: string;
  detail: string;
  /** Where in the text it begins. */
  from: number;
}

export interface Vocabulary {
  sentences: readonly Form[];
  facts: readonly Fact[];
}

/** Where in a rule a line stands. */
export type Section = "outside" | "head" | "when" | "then";

const MOST = 12;
const RULE = 'rule "Name of the rule"\nwhen\n  \nthen\n  \nend\n';

/** What could be written at the caret: words of the language, or of the vocabulary. */
export function complete(text: string, caret: number, vocabulary: Vocabulary): readonly Completion[] {
  const begin = text.lastIndexOf("\n", caret - 1) + 1;
  const before = text.slice(begin, caret);
  const indent = before.length - before.trimStart().length;
  const written = before.slice(indent);
  if (/^(#|\/\/)/.test(written)) return [];
  const section = sectionAt(text, begin);
  const words = keywords(section, written).map((word) => ({ ...word, from: begin + indent }));
  if (section !== "when" && section !== "then") return words;
  const kind = section === "when" ? "CONDITION" : "ACTION";
  const forms = vocabulary.sentences.filter((form) => form.kind === kind);
  const found = forms.flatMap((form) => matches(written, form, vocabulary.facts).map((match) => completionOf(match, begin + indent)));
  return distinct([...found, ...words]).slice(0, MOST);
}

function completionOf(match: Match, begin: number): Completion {
  return { insert: match.insert, label: match.label, detail: match.detail, from: begin + match.from };
}

/** The part of a rule that the line at `begin` stands in. */
export function sectionAt(text: string, begin: number): Section {
  const lines = text.slice(0, begin).split("\n").reverse();
  for (const line of lines) {
    const word = /^\s*(rule|when|then|end)\b/i.exec(line)?.[1]?.toLowerCase();
    if (word === "when" || word === "then") return word;
    if (word === "rule") return "head";
    if (word === "end") return "outside";
  }
  return "outside";
}

function keywords(section: Section, written: string): Omit<Completion, "from">[] {
  const start = written.toLowerCase();
  const offered: Record<Section, Omit<Completion, "from">[]> = {
    outside: [{ insert: RULE, label: "rule", detail: "a new rule" }],
    head: [{ insert: "when", label: "when", detail: "what must hold, one sentence a line" }],
    when: [{ insert: "then", label: "then", detail: "what it does" }],
    then: [{ insert: "end", label: "end", detail: "the rule ends" }],
  };
  return offered[section].filter((word) => word.label.startsWith(start) && word.label !== start);
}

function distinct(all: readonly Completion[]): Completion[] {
  const seen = new Set<string>();
  return all.filter((each) => {
    const key = `${each.from} ${each.insert.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
