import { describe, expect, it } from "vitest";
import { lineStart, placeIn, problemsOf } from "./problems";

describe("problemsOf", () => {
  it("takes those of the file, by line", () => {
    const issue = (cell: string, severity = "ERROR") => ({ message: cell, severity, cell });
    const found = problemsOf("a.dslr", [issue("a.dslr!line!7"), issue("plays.xlsx!Candidates!7"), issue("a.dslr!line!3", "WARNING"), issue("a.dslr")]);
    expect(found.map((each) => [each.line, each.error])).toEqual([[0, true], [3, false], [7, true]]);
  });
});

describe("places in a text", () => {
  it("are found both ways", () => {
    const text = "ab\n\ncd";
    expect([1, 2, 3, 9].map((line) => lineStart(text, line))).toEqual([0, 3, 4, 6]);
    expect(placeIn(text, 5)).toEqual({ line: 3, column: 1 });
    expect(placeIn(text, 3)).toEqual({ line: 2, column: 0 });
  });
});
