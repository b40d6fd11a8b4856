import { describe, expect, it } from "vitest";
import { checkCell } from "./check-cell";
import type { Term } from "./literals";
import type { Column, Reading } from "./sheet";
import { termsOf } from "./terms";

const terms = termsOf([], [
  { label: "Health score", name: "healthScore", type: "number", choices: [] },
  { label: "Seat utilisation", name: "seatUtilisation", type: "ratio", choices: [] },
]);

function said(text: string, term: Partial<Term>, reading: Reading = "test"): string | null {
  const full: Term = { label: "X", type: "number", choices: [], ...term };
  const column: Column = { id: 0, letter: "A", header: full.label, band: "When", reading, term: full };
  return checkCell(text, column, terms)?.message ?? null;
}

const number: Partial<Term> = { label: "Health score", type: "number" };
const ratio: Partial<Term> = { label: "Seat utilisation", type: "ratio" };
const size: Partial<Term> = { label: "Segment", type: "choice", choices: ["SMB", "MID", "ENT"] };
const owned: Partial<Term> = { label: "Owned products", type: "set", choices: ["core", "analytics"] };

describe("tests that are fine", () => {
  it.each(["", "-", "80", "< 60", ">=60", "!= 60", "<> 60", "[50..75)", "(0..1]", "[1..1]", "1, 500", "not(1, 2)", "missing", "Known", ">= 50 and < 75", "≥ 50", "< 10, missing", "not([1..2])", "-5", "[-5..5]"])(
    "number: %s",
    (text) => expect(said(text, number)).toBeNull(),
  );
  it.each(["80%", ">= 80 %", "0.8", "[10%..50%)", "> 1.2", "500%"])("ratio: %s", (text) => expect(said(text, ratio)).toBeNull());
  it.each(["smb", "SMB, MID", "not(SMB, MID)", "!= ENT", '"SMB"', "missing, SMB"])("choice: %s", (text) => expect(said(text, size)).toBeNull());
  it.each(["contains CORE", "not contains analytics", "contains core and not contains analytics", "missing"])("set: %s", (text) =>
    expect(said(text, owned)).toBeNull(),
  );
  it.each(["yes", "No", "TRUE"])("flag: %s", (text) => expect(said(text, { type: "flag" })).toBeNull());
  it.each(["2026-12-31", "> 2026-01-01", "[2026-01-01..2026-12-31]"])("date: %s", (text) => expect(said(text, { type: "date" })).toBeNull());
});

describe("tests that are not", () => {
  it.each([
    ["55x", number, "`55x` does not fit `Health score`, which is a number; write a number such as 80, `>= 80` or `[50..75)`"],
    ["1,500", number, "`1,500` can mean one number or two; write 1500 or 0.5 without a comma, or `1, 500` with a blank for any of them"],
    ["[75..50)", number, "`[75..50)` contains no number; the smaller bound comes first"],
    ["[5..5)", number, "`[5..5)` contains no number; the smaller bound comes first"],
    [">= 50 and ", number, "`50 and` does not fit"],
    ["1, , 2", number, "a part of the test is empty; remove the extra comma or `and`"],
    ["80", ratio, "`80` would be 8000 %; write `80%`"],
    ["SBM", size, "`SBM` is not a choice of `Segment`; did you mean `SMB`?"],
    ["enormous", size, "`enormous` is not a choice of `Segment`; write one of SMB, MID, ENT"],
    ["> SMB", size, "`> SMB` compares, and `Segment` is a choice; write one of SMB, MID, ENT"],
    ["core", owned, "`Owned products` is a set; write `contains core` or `not contains core`"],
    ["contains 5", number, "`contains` is for sets, and `Health score` is a number"],
    ["maybe", { label: "Paused", type: "flag" } as Partial<Term>, "write yes or no"],
    ["2026-02-30", { label: "Renewal date", type: "date" } as Partial<Term>, "write a date such as 2026-12-31"],
  ])("%s", (text, term, message) => expect(said(text, term)).toContain(message));
});

describe("results", () => {
  it("are plain values", () => {
    expect(said("10", number, "value")).toBeNull();
    expect(said(">= 10", number, "value")).toContain("write a number such as 80");
    expect(said("80%", number, "value")).toContain("does not fit");
    expect(said("80%", ratio, "value")).toBeNull();
  });
  it("name what there is", () => {
    const text: Partial<Term> = { type: "text" };
    expect(said("score {Health score} is below {cut-off of Health score}[, {Seat utilisation} used]", text, "value")).toBeNull();
    expect(said("score {Helth score}", text, "value")).toBe("`{Helth score}` is no signal and no result; did you mean `{Health score}`?");
  });
});
