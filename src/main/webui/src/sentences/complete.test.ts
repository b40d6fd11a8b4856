import { describe, expect, it } from "vitest";
import { complete, sectionAt, type Vocabulary } from "./complete";
import type { Form, Slot } from "./types";

const slot = (name: string, type: string, values: string[] = []): Slot => ({ name, type, values });
const form = (text: string, kind: "CONDITION" | "ACTION", ...slots: Slot[]): Form => ({ text, kind, slots });
const NUMBER = slot("number", "number", ["Health score", "Health score trend", "ARR"]);
const VOCABULARY: Vocabulary = {
  sentences: [
    form("the account's {number} is below {value}", "CONDITION", NUMBER, slot("value", "value")),
    form("the account's {number} is between {value} and {value2}", "CONDITION", NUMBER, slot("value", "value"), slot("value2", "value")),
    form("the account's {choice} is {value}", "CONDITION", slot("choice", "choice", ["Segment"]), slot("value", "value")),
    form("the account's {choice} is not {value}", "CONDITION", slot("choice", "choice", ["Segment"]), slot("value", "value")),
    form("hold plays of motion {motions} because {reason}", "ACTION", slot("motions", "motions", ["UPSELL", "SEATS"]), slot("reason", "reason")),
    form("hold all plays because {reason}", "ACTION", slot("reason", "reason")),
  ],
  facts: [
    { label: "Segment", name: "segment", scope: "account", type: "choice", unit: "", choices: ["SMB", "MID", "ENT"] },
    { label: "Health score", name: "healthScore", scope: "account", type: "number", unit: "points", choices: [] },
  ],
};
const HEAD = 'rule "A"\nwhen\n  ';

function at(line: string, head = HEAD) {
  const text = head + line;
  return complete(text, text.length, VOCABULARY);
}
const labels = (line: string, head = HEAD) => at(line, head).map((each) => each.insert.trim());

describe("sectionAt", () => {
  it("knows in which part of a rule a line stands", () => {
    const text = 'rule "A"\nwhen\n  x\nthen\n  y\nend\n';
    const section = (word: string) => sectionAt(text, text.indexOf(word));
    expect([sectionAt(text, 0), section("when"), section("  x"), section("  y"), sectionAt(text, text.length)]).toEqual(["outside", "head", "when", "then", "outside"]);
  });
});

describe("complete", () => {
  it("offers a rule outside, and the next word of a rule inside", () => {
    expect(complete("", 0, VOCABULARY).map((each) => each.label)).toEqual(["rule"]);
    expect(labels("th", 'rule "A"\nwhen\n')).toContain("then");
    expect(labels("e", 'rule "A"\nwhen\nthen\n')).toEqual(["end"]);
  });
  it("begins with the words that all sentences share", () => {
    expect(labels("the acc")).toEqual(["the account's"]);
  });
  it("offers signals whatever the case, with their unit", () => {
    const found = at("the account's hea");
    expect(found.map((each) => each.insert)).toEqual(["Health score", "Health score trend"]);
    expect(found[0]).toMatchObject({ detail: "points", from: HEAD.length + "the account's ".length });
  });
  it("goes on with the words after the signal", () => {
    expect(labels("the account's health score is b")).toEqual(["is below", "is between"]);
    expect(labels("the account's health score trend ")).toEqual(["is below", "is between"]);
  });
  it("offers the values of the signal that the sentence names", () => {
    expect(labels("the account's segment is ")).toEqual(["SMB", "MID", "ENT", "is not"].slice(0, 3).concat("is not"));
    expect(labels("the account's segment is not e")).toEqual(["ENT"]);
  });
  it("goes on after a value of any kind", () => {
    expect(labels("the account's health score is between 20 ")).toEqual(["and"]);
  });
  it("offers the codes that are not there yet", () => {
    const then = 'rule "A"\nwhen\nthen\n  ';
    expect(labels("hold plays of motion ", then)).toEqual(["UPSELL", "SEATS"]);
    expect(labels("hold plays of motion UPSELL, ", then)).toEqual(["SEATS"]);
    expect(labels("hold plays of motion UPSELL, SEATS ", then)).toEqual(["because"]);
  });
  it("does not interfere with remarks and reasons", () => {
    expect(at("# the acc")).toEqual([]);
    expect(at('hold all plays because "pau', 'rule "A"\nwhen\nthen\n  ')).toEqual([]);
  });
});
