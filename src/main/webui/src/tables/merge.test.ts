import { describe, expect, it } from "vitest";
import { type Content, type GridRow, headsOf, textOf } from "./content";
import { editsOf } from "./edits";
import { merge as mergeContents, withTheirs } from "./merge";

const rows = (...texts: string[]): GridRow[] => texts.map((text, id) => ({ id, cells: text.split("|") }));
const base = rows(">= 75|READY", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 0|NOT");
const edit = (at: number, text: string) => base.with(at, { id: at, cells: text.split("|") });
const heads = headsOf(["Score", "Tier"]);
const top = { title: "", lines: [0, 1, 2, 3].map((id) => ({ id, key: "", value: "" })) };
const sheet = (all: readonly GridRow[], more: Partial<Content> = {}): Content => ({ top, heads, rows: all, ...more });
/** The first row is row 7. */
const edits = (saved: Content, now: Content) => editsOf(saved, now, false);
const NEXT = { nextId: 10, nextColumn: 2 };
const merge = (one: readonly GridRow[], mine: readonly GridRow[], theirs: readonly GridRow[]) => {
  const merged = mergeContents(sheet(one), sheet(mine), sheet(theirs), NEXT);
  return { ...merged, rows: merged.content.rows };
};
const texts = (all: readonly GridRow[]) => all.map((row) => row.cells.join("|"));

describe("what somebody else saved meanwhile", () => {
  it("comes in beside what I changed, in the same row", () => {
    const merged = merge(base, edit(1, ">= 55|LIKELY"), rows(">= 75|READY", ">= 50|VERY_LIKELY", ">= 25|POTENTIAL", ">= 0|NOT"));
    expect(texts(merged.rows)[1]).toBe(">= 55|VERY_LIKELY");
    expect(merged.both).toEqual([]);
    expect(edits(merged.saved, merged.content)).toEqual([{ op: "set", cell: "A8", value: ">= 55" }]);
  });
  it("is told where both changed a cell; mine stands", () => {
    const merged = merge(base, edit(1, ">= 55|LIKELY"), rows(">= 75|READY", ">= 60|LIKELY", ">= 25|POTENTIAL", ">= 0|NOT"));
    expect(merged.both).toEqual([{ row: 1, column: 0, theirs: ">= 60", mine: ">= 55" }]);
    expect(texts(merged.rows)[1]).toBe(">= 55|LIKELY");
    expect(texts(withTheirs(merged).rows)[1]).toBe(">= 60|LIKELY");
  });
  it("keeps my cell at its row when they put rows above it", () => {
    const merged = merge(base, edit(2, ">= 30|POTENTIAL"), rows(">= 90|TOP", ">= 75|READY", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 0|NOT"));
    expect(texts(merged.rows)).toEqual([">= 90|TOP", ">= 75|READY", ">= 50|LIKELY", ">= 30|POTENTIAL", ">= 0|NOT"]);
    expect(edits(merged.saved, merged.content)).toEqual([{ op: "set", cell: "A10", value: ">= 30" }]);
  });
  it("takes away rows that they deleted, but not those that I changed", () => {
    const theirs = rows(">= 75|READY", ">= 0|NOT");
    const merged = merge(base, edit(1, ">= 55|LIKELY"), theirs);
    expect(texts(merged.rows)).toEqual([">= 75|READY", ">= 55|LIKELY", ">= 0|NOT"]);
    expect(edits(merged.saved, merged.content)).toEqual([{ op: "insertRow", row: 8, values: [">= 55", "LIKELY"] }]);
  });
  it("is one row where both added the same, also where it was mine that was saved in part", () => {
    const mine = [...base, { id: 4, cells: ["known", "OTHER"] }, { id: 5, cells: ["missing", "NONE"] }];
    const merged = merge(base, mine, rows(">= 75|READY", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 0|NOT", "known|OTHER"));
    expect(texts(merged.rows)).toEqual([...texts(base), "known|OTHER", "missing|NONE"]);
    expect(edits(merged.saved, merged.content)).toEqual([{ op: "insertRow", row: 12, values: ["missing", "NONE"] }]);
  });
  it("is told where one deleted what the other changed; mine stands", () => {
    const theirs = rows(">= 75|READY", ">= 28|POTENTIAL", ">= 0|NOT");
    const merged = merge(base, [edit(1, ">= 55|LIKELY")[0], edit(1, ">= 55|LIKELY")[1], base[3]].flatMap((row) => row ?? []), theirs);
    expect(merged.both).toEqual([
      { by: "them", gone: { id: 1, cells: [">= 55", "LIKELY"] } },
      { by: "me", gone: { id: 2, cells: [">= 28", "POTENTIAL"] } },
    ]);
    expect(texts(merged.rows)).toEqual([">= 75|READY", ">= 55|LIKELY", ">= 0|NOT"]);
    expect(texts(withTheirs(merged).rows)).toEqual([">= 75|READY", ">= 28|POTENTIAL", ">= 0|NOT"]);
  });
  it("is no clash where they only deleted a column of a row that I deleted", () => {
    const theirs = sheet(rows(">= 75", ">= 50", ">= 25", ">= 0"), { heads: headsOf(["Score"]) });
    const merged = mergeContents(sheet(base), sheet(base.slice(1)), theirs, NEXT);
    expect(merged.both).toEqual([]);
    expect(texts(merged.content.rows).map((text) => text.split("|")[0])).toEqual([">= 50", ">= 25", ">= 0"]);
  });
  it("pairs the rows that have most in common", () => {
    const one = rows("VALUE|a|first|PLAY", "VALUE|b|second|PLAY", "OTHER|c|third|PLAY");
    const mine = one.with(1, { id: 1, cells: ["VALUE", "b", "second", "MINE"] });
    const four = (all: readonly GridRow[]) => sheet(all, { heads: headsOf(["Category", "Test", "Words", "Play"]) });
    const merged = mergeContents(four(one), four(mine), four(rows("VALUE|b|their words|PLAY", "OTHER|c|third|PLAY")), { nextId: 10, nextColumn: 4 });
    expect(texts(merged.content.rows)).toEqual(["VALUE|b|their words|MINE", "OTHER|c|third|PLAY"]);
    expect(merged.both).toEqual([]);
  });
  it("leaves what I deleted deleted, and what I added added", () => {
    const mine = [...base.slice(1), { id: 4, cells: ["known", "OTHER"] }];
    const merged = merge(base, mine, rows(">= 75|READY", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 1|NOT"));
    expect(texts(merged.rows)).toEqual([">= 50|LIKELY", ">= 25|POTENTIAL", ">= 1|NOT", "known|OTHER"]);
  });
});

describe("columns that somebody else changed meanwhile", () => {
  const [score, tier] = heads as [(typeof heads)[0], (typeof heads)[0]];
  const wide = (content: Content) => content.rows.map((each) => content.heads.map((head) => textOf(each, head)).join("|"));
  it("come with their cells, and my cells stay in their columns", () => {
    const theirs = sheet(rows(">= 75|>= 9|READY", ">= 50||LIKELY", ">= 25||POTENTIAL", ">= 0||NOT"), { heads: headsOf(["Score", "NPS", "Tier"]) });
    const merged = mergeContents(sheet(base), sheet(edit(1, ">= 50|VERY_LIKELY")), theirs, NEXT);
    expect(merged.content.heads.map((head) => head.header)).toEqual(["Score", "NPS", "Tier"]);
    expect(wide(merged.content).slice(0, 2)).toEqual([">= 75|>= 9|READY", ">= 50||VERY_LIKELY"]);
    expect(edits(merged.saved, merged.content)).toEqual([{ op: "set", cell: "C8", value: "VERY_LIKELY" }]);
  });
  it("are beside mine", () => {
    const nps = { id: 2, header: "NPS", band: "" };
    const mine = sheet(base.with(0, { id: 0, cells: [">= 75", "READY", ">= 9"] }), { heads: [score, nps, tier] });
    const theirs = sheet(rows(...base.map((each) => `${each.cells.join("|")}|x`)), { heads: headsOf(["Score", "Tier", "Why"]) });
    const merged = mergeContents(sheet(base), mine, theirs, { nextId: 10, nextColumn: 3 });
    expect(wide(merged.content)[0]).toBe(">= 75|>= 9|READY|x");
    expect(edits(merged.saved, merged.content)).toEqual([
      { op: "insertColumn", column: "B", header: "NPS" },
      { op: "set", cell: "B7", value: ">= 9" },
    ]);
  });
  it("that both of us added are one", () => {
    const nps = { id: 2, header: "NPS", band: "" };
    const mine = sheet(base.with(0, { id: 0, cells: [">= 75", "READY", ">= 9"] }), { heads: [score, tier, nps] });
    const theirs = sheet(rows(">= 75|READY|", ">= 50|LIKELY|>= 5", ">= 25|POTENTIAL|", ">= 0|NOT|"), { heads: headsOf(["Score", "Tier", "NPS"]) });
    const merged = mergeContents(sheet(base), mine, theirs, { nextId: 10, nextColumn: 3 });
    expect(wide(merged.content).slice(0, 2)).toEqual([">= 75|READY|>= 9", ">= 50|LIKELY|>= 5"]);
    expect(edits(merged.saved, merged.content)).toEqual([{ op: "set", cell: "C7", value: ">= 9" }]);
  });
  it("that are gone take what I wrote in them, and that is told", () => {
    const theirs = sheet(rows(">= 75", ">= 50", ">= 25", ">= 0"), { heads: headsOf(["Score"]) });
    const merged = mergeContents(sheet(base), sheet(edit(1, ">= 55|VERY_LIKELY")), theirs, NEXT);
    expect(wide(merged.content)).toEqual([">= 75", ">= 55", ">= 25", ">= 0"]);
    expect(merged.lost).toEqual(["Tier"]);
    expect(merged.both).toEqual([]);
  });
  it("keep my header, and it is told where both renamed one", () => {
    const mine = sheet(base, { heads: [score, { ...tier, header: "Expansion tier" }] });
    const merged = mergeContents(sheet(base), mine, sheet(base, { heads: headsOf(["Score", "Level"]) }), NEXT);
    expect(merged.content.heads[1]?.header).toBe("Expansion tier");
    expect(merged.both).toEqual([{ column: 1, theirs: "Level", mine: "Expansion tier" }]);
  });
});

describe("properties that somebody else changed meanwhile", () => {
  const line = (id: number, key: string, value: string) => ({ id, key, value });
  const was = { title: "Tiers", lines: [line(0, "Hit policy", "FIRST"), line(1, "Purpose", "tiers"), line(2, "", "")] };
  it("stay beside mine", () => {
    const mine = { ...was, lines: [was.lines[0], line(7, "Range", "0..10"), was.lines[1], was.lines[2]].flatMap((each) => each ?? []) };
    const theirs = { title: "Tiers of the score", lines: [line(0, "Hit policy", "UNIQUE"), line(1, "", "")] };
    const merged = mergeContents(sheet(base, { top: was }), sheet(base, { top: mine }), sheet(base, { top: theirs }), NEXT);
    expect(merged.content.top.title).toBe("Tiers of the score");
    expect(merged.content.top.lines.map((each) => each.key)).toEqual(["Hit policy", "Range", ""]);
    expect(merged.content.top.lines[0]?.value).toBe("UNIQUE");
    expect(edits(merged.saved, merged.content)).toEqual([
      { op: "insertRow", row: 2, values: ["Range", "0..10"] },
      { op: "moveRow", row: 3, before: 2 },
    ]);
  });
  it("are mine where both changed one, and that is told", () => {
    const changed = (value: string) => ({ ...was, lines: was.lines.with(1, line(1, "Purpose", value)) });
    const merged = mergeContents(sheet(base, { top: was }), sheet(base, { top: changed("mine") }), sheet(base, { top: changed("theirs") }), NEXT);
    expect(merged.content.top.lines[1]?.value).toBe("mine");
    expect(merged.both).toEqual([{ key: "Purpose", theirs: "theirs", mine: "mine" }]);
  });
});
