import { describe, expect, it } from "vitest";
import { editsOf } from "./edits";
import type { GridRow } from "./grid";
import { merge } from "./merge";

const rows = (...texts: string[]): GridRow[] => texts.map((text, id) => ({ id, cells: text.split("|") }));
const base = rows(">= 75|READY", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 0|NOT");
const edit = (at: number, text: string) => base.with(at, { id: at, cells: text.split("|") });
const texts = (all: readonly GridRow[]) => all.map((row) => row.cells.join("|"));

describe("what somebody else saved meanwhile", () => {
  it("comes in beside what I changed, in the same row", () => {
    const merged = merge(base, edit(1, ">= 55|LIKELY"), rows(">= 75|READY", ">= 50|VERY_LIKELY", ">= 25|POTENTIAL", ">= 0|NOT"), 10);
    expect(texts(merged.rows)[1]).toBe(">= 55|VERY_LIKELY");
    expect(merged.both).toEqual([]);
    expect(editsOf(merged.saved, merged.rows, 7)).toEqual([{ op: "set", cell: "A8", value: ">= 55" }]);
  });
  it("is told where both changed a cell; mine stands", () => {
    const merged = merge(base, edit(1, ">= 55|LIKELY"), rows(">= 75|READY", ">= 60|LIKELY", ">= 25|POTENTIAL", ">= 0|NOT"), 10);
    expect(merged.both).toEqual([{ id: 1, column: 0, theirs: ">= 60", mine: ">= 55" }]);
    expect(texts(merged.rows)[1]).toBe(">= 55|LIKELY");
  });
  it("keeps my cell at its row when they put rows above it", () => {
    const merged = merge(base, edit(2, ">= 30|POTENTIAL"), rows(">= 90|TOP", ">= 75|READY", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 0|NOT"), 10);
    expect(texts(merged.rows)).toEqual([">= 90|TOP", ">= 75|READY", ">= 50|LIKELY", ">= 30|POTENTIAL", ">= 0|NOT"]);
    expect(editsOf(merged.saved, merged.rows, 7)).toEqual([{ op: "set", cell: "A10", value: ">= 30" }]);
  });
  it("takes away rows that they deleted, but not those that I changed", () => {
    const theirs = rows(">= 75|READY", ">= 0|NOT");
    const merged = merge(base, edit(1, ">= 55|LIKELY"), theirs, 10);
    expect(texts(merged.rows)).toEqual([">= 75|READY", ">= 55|LIKELY", ">= 0|NOT"]);
    expect(editsOf(merged.saved, merged.rows, 7)).toEqual([{ op: "insertRow", row: 8, values: [">= 55", "LIKELY"] }]);
  });
  it("leaves what I deleted deleted, and what I added added", () => {
    const mine = [...base.slice(1), { id: 4, cells: ["known", "OTHER"] }];
    const merged = merge(base, mine, rows(">= 75|READY", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 1|NOT"), 10);
    expect(texts(merged.rows)).toEqual([">= 50|LIKELY", ">= 25|POTENTIAL", ">= 1|NOT", "known|OTHER"]);
  });
});
