import { describe, expect, it } from "vitest";
import { ruleDifferences, rulesOf } from "./rules";

const rule = (name: string, ...lines: string[]) => `# a remark\nrule "${name}"\nwhen\n  ${lines.join("\n  ")}\nend\n\n`;

describe("rulesOf", () => {
  it("reads names and lines", () => {
    expect(rulesOf(rule("A", "x", "then", "y") + rule("B", "z"))).toEqual([
      { name: "A", lines: ["when", "x", "then", "y"] },
      { name: "B", lines: ["when", "z"] },
    ]);
  });
});

describe("ruleDifferences", () => {
  it("says which rules are new, gone or changed, and by which lines", () => {
    const before = rulesOf(rule("A", "x", "y") + rule("Old", "o"));
    const after = rulesOf(rule("New", "n") + rule("A", "x", "z", "y"));
    const found = ruleDifferences(before, after);
    expect(found.map((each) => [each.name, each.kind])).toEqual([["New", "new"], ["A", "changed"], ["Old", "gone"]]);
    expect(found[1]?.lines.map((line) => [line.text, line.kind])).toEqual([["when", "same"], ["x", "same"], ["z", "new"], ["y", "same"]]);
  });
  it("has a line that was rewritten as gone and new", () => {
    const lines = ruleDifferences(rulesOf(rule("A", "below 50%", "t")), rulesOf(rule("A", "below 60%", "t")))[0]?.lines;
    expect(lines?.map((line) => line.kind)).toEqual(["same", "gone", "new", "same"]);
  });
  it("finds nothing where only remarks and places changed", () => {
    expect(ruleDifferences(rulesOf(rule("A", "x") + rule("B", "y")), rulesOf(rule("B", "y") + rule("A", "x")))).toEqual([]);
  });
});
