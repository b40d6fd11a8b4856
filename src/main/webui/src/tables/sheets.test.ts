import { describe, expect, it } from "vitest";
import { bandHindrance, bandsOf, headerHindrance, offersFor, type SheetAbout } from "./column-offers";
import { matchesOf, nextOption } from "./label-matches";
import { sheetOf } from "./sheet";
import { kindOfName, KINDS, nameHindrance, rowsOf, type SheetKind, type Wanted } from "./sheet-kinds";
import { allRows, freeName, givesOf, withTexts } from "./sheet-rows";
import { checkProperty, propertyOf } from "./top";
import { called, listed, usesOf } from "./uses";

const kind = (id: string): SheetKind => KINDS.find((each) => each.id === id) ?? (KINDS[0] as SheetKind);
const wanted: Wanted = { name: "Mood", title: "", forEach: "account", result: "Mood", tests: ["NPS"] };
/** As the service gives a sheet that was put with these rows. */
function asRead(name: string, rows: readonly (readonly string[])[]) {
  const band = rows.findIndex((row) => row.some((cell) => ["when", "then"].includes(cell.toLowerCase())));
  const blank = rows.findIndex((row) => row.length === 0);
  const kept = rows.flatMap((cells, at) => (cells.some(Boolean) ? [{ row: at + 1, cells: [...cells] }] : []));
  return { workbook: "new.xlsx", sheet: name, bandRow: band + 1, headerRow: (band < 0 ? blank + 1 : band + 1) + 1, rows: kept };
}

describe("a new sheet", () => {
  it("has what its kind needs", () => {
    expect(rowsOf(kind("first"), wanted)).toEqual([["Mood"], ["Hit policy", "FIRST"], [], ["When", "Then", "Note"], ["NPS", "Mood", "Source"]]);
    expect(rowsOf(kind("list"), { ...wanted, title: "Moods", forEach: "product", tests: [] })).toEqual([
      ["Moods"],
      ["Hit policy", "COLLECT"],
      ["For each", "product"],
      ["Result", "Mood"],
      [],
      ["Then", "", "Note"],
      ["Code", "Text", "Source"],
    ]);
    expect(rowsOf(kind("weighted"), wanted).at(-1)).toEqual(["NPS", "Score", "Weight", "Source"]);
    expect(rowsOf(kind("plays"), { ...wanted, name: "Plays" })[2]?.[0]).toBe("Code");
  });
  it("is read with properties and columns, whatever its kind", () => {
    for (const each of KINDS.filter((one) => one.id !== "about")) {
      const name = each.named ?? "Mood";
      const read = sheetOf(asRead(name, rowsOf(each, { ...wanted, name })));
      expect(read?.content.heads.length, each.id).toBeGreaterThan(1);
      expect(read && propertyOf(read.content.top, "Hit policy"), each.id).toBe(each.hitPolicy ?? "");
    }
  });
  it("is called what its kind allows", () => {
    expect(nameHindrance("Mood", kind("first"), ["mood"])).toContain("already");
    expect(nameHindrance("a/b", kind("first"), [])).toContain("31 characters");
    expect(nameHindrance("Scenarios trials", kind("scenarios"), [])).toBeNull();
    expect(nameHindrance("Trials", kind("scenarios"), [])).toContain("Scenarios");
    expect(nameHindrance("Signals", kind("first"), [])).toContain("another name");
    expect(nameHindrance("Plays to come", kind("first"), [])).toBeNull();
    expect([kindOfName("Scenarios cross-sell").id, kindOfName("Tiers").id]).toEqual(["scenarios", "first"]);
  });
});

describe("a copy", () => {
  const tiers = asRead("Tiers", [["T"], ["Hit policy", "FIRST"], [], ["When", "Then", "", "Note"], ["Score", "Tier", "Level", "Why"], [">= 5", "A", "1", ""]]);
  it("gives something else, unless several sheets may give it", () => {
    expect(givesOf(tiers).map((each) => each.label)).toEqual(["Tier", "Level"]);
    expect(withTexts(allRows(tiers), givesOf(tiers).map((each) => ({ ...each, text: `${each.label} 2` })))[4]).toEqual(["Score", "Tier 2", "Level 2", "Why"]);
    const list = (policy: string) => asRead("Gates", [["G"], ["Hit policy", policy], ["Result", "Gates"], [], ["Then"], ["Status"]]);
    expect(givesOf(list("COLLECT"))).toEqual([]);
    expect(givesOf(list("FIRST"))).toEqual([{ label: "Gates", row: 2, column: 1 }]);
    expect(givesOf(asRead("Plays", [["P"], [], ["Code"]]))).toEqual([]);
  });
  it("has every row where it was, blank ones too", () => expect(allRows(tiers)[2]).toEqual([]));
  it("has a free name that is not too long", () => {
    expect(freeName("Tiers", ["tiers", "Tiers 2"])).toBe("Tiers 3");
    expect(freeName("x".repeat(31), [])).toHaveLength(31);
  });
});

describe("a new column", () => {
  const facts = [
    { label: "NPS", scope: "account", type: "number" },
    { label: "Adoption", scope: "product", type: "number" },
    { label: "Play weight", scope: "play", type: "number" },
    { label: "PQLs: Code", scope: "product", type: "set" },
    { label: "Tier", scope: "account", type: "choice" },
  ];
  const signals = new Set(["NPS", "Adoption"]);
  const about = (name: string, properties: [string, string][], bands: string[]): SheetAbout => ({
    name,
    banded: bands.length > 0,
    top: { title: "", lines: properties.map(([key, value], id) => ({ id, key, value })) },
    heads: bands.map((band, id) => ({ id, band, header: ["NPS", "Tier", "Why"][id] ?? `c${id}` })),
  });
  const offered = (sheet: SheetAbout, band: string) => offersFor(sheet, band, facts, signals);
  it("is about what the table sees, and what it does not test yet", () => {
    expect(offered(about("T", [["Hit policy", "FIRST"]], ["When", "Then"]), "When")).toEqual(["PQLs: Code", "Tier"]);
    expect(offered(about("T", [["Hit policy", "FIRST"], ["For each", "product"]], ["When", "Then"]), "When")).toContain("Adoption");
    expect(offered(about("T", [["Hit policy", "WEIGHTED SUM"]], ["When", "Then"]), "Then")).toEqual(["Score", "Weight"]);
  });
  it("of examples is a signal or a result", () => {
    const sheet = about("Scenarios", [], ["Case", "When", "Then"]);
    expect(offered(sheet, "When")).toEqual(["NPS", "Adoption"]);
    expect(offered(sheet, "Then")).toContain("Next best action");
    expect(offered(sheet, "Case")).toEqual(["Scenario", "Like", "As of", "Product"]);
    expect(bandsOf(about("Invariants", [], ["Case", "Never"])).map((each) => each.band)).toEqual(["When", "Never", "Case", "Note"]);
  });
  it("of a list is one of those that it lacks", () => {
    expect(offered({ ...about("Products", [], []), heads: [{ id: 0, header: "Code", band: "" }] }, "")).toEqual(["Title", "Price", "Path order", "Base", "Description"]);
  });
  it("does not stand twice, and not where the table allows no more", () => {
    const sheet = about("T", [["Hit policy", "COLLECT SUM"]], ["When", "Then"]);
    expect(headerHindrance(sheet, "When", " nps ", null)).toContain("already");
    expect(headerHindrance(sheet, "When", "nps", sheet.heads[0] ?? null)).toBeNull();
    expect(headerHindrance(sheet, "Note", "NPS", null)).toBeNull();
    expect(bandHindrance(sheet, "Then")).toContain("exactly one");
    expect(bandHindrance(sheet, "When")).toBeNull();
  });
});

describe("labels to choose from", () => {
  const labels = ["Health score", "NPS", "Expansion score", "Score"];
  it("are those with what is typed, first those that begin with it", () => {
    expect(matchesOf("score", ["Health score", "Score of use"])).toEqual(["Score of use", "Health score"]);
    expect(matchesOf("sc he", labels)).toEqual(["Health score"]);
    expect(matchesOf("nothing", labels)).toEqual([]);
  });
  it("are all where one is written already", () => expect(matchesOf("nps", labels)).toEqual(labels));
  it("are gone through from the chosen one, else from the one that is written, and round", () => {
    expect(nextOption(labels, "", -1, 1)).toBe(0);
    expect(nextOption(labels, "", -1, -1)).toBe(3);
    expect(nextOption(labels, "", 3, 1)).toBe(0);
    expect(nextOption(labels, "", 0, -1)).toBe(3);
    expect(nextOption(labels, "NPS", -1, 1)).toBe(2);
    expect(nextOption(labels, "NPS", 3, -1)).toBe(2);
  });
  it("begin with the one that is written in other letters", () => {
    expect(nextOption(labels, "nps", -1, 1)).toBe(1);
    expect(nextOption(labels, " nps", -1, -1)).toBe(1);
    expect(nextOption(labels, "nps", 1, 1)).toBe(2);
  });
});

describe("a property", () => {
  const check = (key: string, ...all: [string, string][]) => checkProperty({ title: "", lines: all.map(([name, value], id) => ({ id, key: name, value })) }, key);
  it("is checked while it is typed", () => {
    expect(check("Range", ["Range", "10..0"])).toContain("0..10");
    expect(check("Range", ["Range", "-1 .. 0.5"])).toBeNull();
    expect(check("Result", ["Hit policy", "COLLECT"])).toContain("name");
    expect(check("Result", ["Hit policy", "COLLECT SUM"], ["Result", "x"])).toContain("blank");
    expect(check("Scale", ["Hit policy", "WEIGHTED SUM"], ["Scale", "ten"])).toBe("write a number");
  });
});

describe("what is missed when a table goes", () => {
  const table = (sheet: string, results: string[], inputs: string[] = []) => ({ workbook: "w.xlsx", sheet, results, inputs });
  const tables = [table("Gates", ["gates", "gates.status"]), table("More gates", ["gates", "gates.status"]), table("Tiers", ["tier"]), table("Plays", ["play"], ["tier", "gates.status"])];
  it("is what no other table gives, and who tests it", () => {
    expect(usesOf(tables, (each) => each.sheet === "Tiers")).toEqual({ results: ["tier"], users: ["Plays"] });
    expect(usesOf(tables, (each) => each.sheet === "Gates").results).toEqual([]);
    expect(usesOf(tables, (each) => each.sheet?.endsWith("ates") ?? false).users).toEqual(["Plays"]);
  });
  it("is said in words", () => {
    expect(called(["gates", "gates.status", "tier"], (name) => ({ "gates.status": "Gates: Status", tier: "Tier" })[name] ?? name)).toEqual(["Gates", "Tier"]);
    expect([listed(["a"]), listed(["a", "b", "c"]), listed(["a", "b", "c", "d", "e", "f"])]).toEqual(["a", "a, b and c", "a, b, c, d and 2 more"]);
  });
});
