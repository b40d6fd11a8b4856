import { describe, expect, it } from "vitest";
import { changesWords, grouped, headWords } from "./group";
import type { Change } from "./types";

function change(after: string | null, before: string | null = after): Change {
  return { kind: "ROW_CHANGED", before, after, text: "row 8", cells: [] };
}

describe("grouped", () => {
  it("puts the rows of a sheet together, also those that are gone", () => {
    const groups = grouped([change("a.xlsx!Tiers!8"), change("b.xlsx!Gates!2"), change(null, "a.xlsx!Tiers!9")]);
    expect(groups.map((group) => [group.file, group.sheet, group.changes.length])).toEqual([
      ["a.xlsx", "Tiers", 2],
      ["b.xlsx", "Gates", 1],
    ]);
  });
  it("takes a file of rules as one", () => {
    expect(grouped([change("expansion.dslr!line!4"), change("expansion.dslr")])).toHaveLength(1);
    expect(grouped([change("expansion.dslr")])[0]?.sheet).toBeNull();
  });
});

describe("changesWords", () => {
  it("counts changes and places", () => {
    expect(changesWords([])).toBe("no change");
    expect(changesWords([change("a.xlsx!Tiers!8")])).toBe("1 change");
    expect(changesWords([change("a.xlsx!Tiers!8"), change("b.xlsx!Gates!2")])).toBe("2 changes in 2 places");
  });
});

describe("headWords", () => {
  const cell = { column: "A", from: "1", to: "2" };
  it("does not say twice what the cells below say", () => {
    expect(headWords({ ...change("a.xlsx!S!88"), text: "row 88: `A` from `1` to `2`, `B` …", cells: [cell, cell] })).toBe("row 88");
    expect(headWords({ ...change("a.xlsx!S!88"), text: "row 88: `A` from `1` to `2`", cells: [cell] })).toContain("from");
    expect(headWords({ ...change("a.xlsx!S!88"), text: "something else", cells: [cell, cell] })).toBe("something else");
  });
});
