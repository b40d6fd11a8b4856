import { expect, it } from "vitest";
import { gridOf } from "./cells";
import { accountPath, placeOf, placeWords, tablePath } from "./places";

it("reads rows, cells and sheets", () => {
  expect(placeOf("plays.xlsx!Candidates!13")).toEqual({ workbook: "plays", sheet: "Candidates", row: 13, column: null });
  expect(placeOf("plays.xlsx!Candidates!AB7")).toEqual({ workbook: "plays", sheet: "Candidates", row: 7, column: "AB" });
  expect(placeOf("plays.xlsx!Candidates")).toEqual({ workbook: "plays", sheet: "Candidates", row: null, column: null });
});

it("takes nothing else for a place", () => {
  expect(placeOf("guardrails.drl!12")).toBeNull();
  expect(placeOf("plays.xlsx")).toBeNull();
  expect(placeOf("")).toBeNull();
});

it("gives addresses that survive spaces and slashes", () => {
  const place = { workbook: "cross-sell", sheet: "Use-case fit", row: 12, column: "B" };
  expect(tablePath(place)).toBe("/tables/cross-sell/Use-case%20fit?row=12&column=B");
  expect(tablePath({ ...place, row: null, column: null })).toBe("/tables/cross-sell/Use-case%20fit");
  expect(accountPath("a/b c")).toBe("/accounts/a%2Fb%20c");
});

it("says places in words", () => {
  expect(placeWords({ workbook: "plays", sheet: "Candidates", row: 13, column: null })).toBe("Candidates, row 13");
  expect(placeWords({ workbook: "plays", sheet: "Candidates", row: 13, column: "B" })).toBe("Candidates, B13");
});

it("finds the letters and numbers of a grid, whatever its size and order", () => {
  expect(gridOf(["B2", "A1", "A10", "A2", null, "nothing"])).toEqual({ letters: ["A", "B"], numbers: ["1", "2", "10"] });
  expect(gridOf([])).toEqual({ letters: [], numbers: [] });
});
