import type { Fact, Form, Slot } from "./types";

/** A way on from what is written of a sentence. */
export interface Match {
  insert: string;
  label: string;
  detail: string;
  /** Where in what is written it begins. */
  from: number;
}

interface Token {
  literal: string | null;
  slot: Slot | null;
}

interface Walk {
  written: string;
  tokens: readonly Token[];
  facts: readonly Fact[];
}

/** How many values of one place are worth offering. */
const MOST_VALUES = 8;

/** The ways on from `written`, if it can be the beginning of this sentence. Upper and lower case do not matter. */
export function matches(written: string, form: Form, facts: readonly Fact[]): readonly Match[] {
  return walk({ written, tokens: tokensOf(form), facts }, 0, 0, null);
}

/** A sentence as its words and its places, in their order. */
export function tokensOf(form: Form): readonly Token[] {
  return form.text
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const slot = form.slots.find((each) => part === `{${each.name}}`);
      return slot ? { literal: null, slot } : { literal: part, slot: null };
    });
}

/** From token `at` and position `from` on; `fact` is the signal or result that was named last. */
function walk(it: Walk, at: number, from: number, fact: Fact | null): readonly Match[] {
  const token = it.tokens[at];
  if (!token) return [];
  return token.slot ? throughSlot(it, at, from, token.slot, fact) : throughWords(it, at, from, token.literal ?? "", fact);
}

function throughWords(it: Walk, at: number, from: number, literal: string, fact: Fact | null): readonly Match[] {
  const rest = it.written.slice(from);
  if (startsWith(rest, literal)) return walk(it, at + 1, from + literal.length, fact);
  if (!startsWith(literal, rest)) return [];
  return [{ insert: literal, label: literal.trim() + after(it, at), detail: "", from }];
}

/** The places and words that follow, as a hint of where it leads. */
function after(it: Walk, at: number): string {
  const rest = it.tokens.slice(at + 1).map((token) => (token.slot ? "…" : token.literal));
  return rest.length > 0 ? ` ${rest.join("").trim()}` : "";
}

function throughSlot(it: Walk, at: number, from: number, slot: Slot, fact: Fact | null): readonly Match[] {
  const rest = it.written.slice(from);
  const values = valuesOf(slot, fact);
  const beyond: Match[] = [];
  for (const [value, length] of writtenValues(rest, slot, values)) {
    const named = factNamed(it.facts, value) ?? fact;
    beyond.push(...walk(it, at + 1, from + length, named));
  }
  if (beyond.length > 0) return beyond;
  const { start, typed, taken } = lastItem(rest, slot);
  const offered = values.filter((value) => startsWith(value, typed) && !same(value, typed) && !taken.some((each) => same(each, value)));
  return offered.slice(0, MOST_VALUES).map((value) => ({ insert: value, label: value, detail: detailOf(it.facts, value, slot), from: from + start }));
}

/** What may stand in the place; empty when any value does. */
function valuesOf(slot: Slot, fact: Fact | null): readonly string[] {
  if (slot.values.length > 0) return slot.values;
  return slot.type === "value" || slot.type === "values" ? (fact?.choices ?? []) : [];
}

/** The ways in which the place may be filled by the beginning of `rest`, the longest first. */
function writtenValues(rest: string, slot: Slot, values: readonly string[]): readonly [string, number][] {
  if (slot.type === "reason") {
    const quoted = /^"[^"]*"/.exec(rest)?.[0];
    return quoted ? [[quoted, quoted.length]] : [];
  }
  if (isMany(slot) || values.length === 0) {
    // up to any blank: what stands behind it must be the sentence's next words
    return [...rest.matchAll(/ /g)].map((blank) => [rest.slice(0, blank.index), blank.index] as [string, number]).filter(([value]) => value !== "" && !value.trimEnd().endsWith(",")).reverse();
  }
  return values
    .filter((value) => startsWith(rest, value))
    .sort((one, other) => other.length - one.length)
    .map((value) => [value, value.length]);
}

function isMany(slot: Slot): boolean {
  return ["values", "plays", "motions", "channels", "products"].includes(slot.type);
}

/** Of several values with commas the one that is being written, and those that stand already. */
function lastItem(rest: string, slot: Slot): { start: number; typed: string; taken: readonly string[] } {
  if (!isMany(slot)) return { start: 0, typed: rest, taken: [] };
  const comma = rest.lastIndexOf(",");
  const tail = rest.slice(comma + 1);
  const start = comma + 1 + (tail.length - tail.trimStart().length);
  return { start, typed: rest.slice(start), taken: rest.slice(0, Math.max(0, comma)).split(",").map((each) => each.trim()) };
}

function factNamed(facts: readonly Fact[], name: string): Fact | null {
  return facts.find((fact) => same(fact.label, name) || same(fact.name, name)) ?? null;
}

function detailOf(facts: readonly Fact[], value: string, slot: Slot): string {
  const fact = ["number", "date", "flag", "choice", "set", "fact"].includes(slot.type) ? factNamed(facts, value) : null;
  if (!fact) return "";
  return fact.choices.length > 0 ? fact.choices.slice(0, 4).join(", ") : fact.unit || fact.type;
}

const startsWith = (text: string, start: string) => text.slice(0, start.length).toLowerCase() === start.toLowerCase();
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
