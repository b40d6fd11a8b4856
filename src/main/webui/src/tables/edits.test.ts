import { describe, expect, it } from "vitest";
import { type Content, firstRowOf, type GridRow, type Head, headsOf, textOf, type Top } from "./content";
import { batchesOf } from "./batches";
import { editsOf } from "./edits";
import { numberOfLetters } from "./letters";
import { rowEdits, stayingIn, columnsAfter } from "./row-edits";
import { withColumn } from "./grid-columns";
import { withProperty } from "./top";

const FIRST = 7;
const row = (id: number, ...cells: string[]): GridRow => ({ id, cells });
const rowsOnly = (saved: readonly GridRow[], now: readonly GridRow[]) => rowEdits(saved, now, columnsAfter(headsOf(["a", "b"]), headsOf(["a", "b"])), FIRST);
type Edits = ReturnType<typeof editsOf>;

/** What the service does with edits of a whole sheet: see SheetEditor.java and SheetColumns.java. Rows count from 1. */
class Service {
  constructor(readonly sheet: string[][]) {}

  do(edits: Edits): string[][] {
    for (const edit of edits) this.one(edit);
    return this.sheet;
  }

  private one(edit: Edits[number]) {
    const at = (edit.row ?? 0) - 1;
    if (edit.op === "deleteRow") this.sheet.splice(at, 1);
    else if (edit.op === "insertRow") this.sheet.splice(at, 0, (edit.values ?? []).map((value) => String(value ?? "")));
    else if (edit.op === "moveRow") {
      const before = (edit.before ?? 0) - 1;
      const [moved = []] = this.sheet.splice(at, 1);
      this.sheet.splice(before > at ? before - 1 : before, 0, moved);
    } else if (edit.op === "insertColumn") this.insertColumn(numberOfLetters(edit.column ?? "") - 1, (edit.band ?? "").toLowerCase(), edit.header ?? "");
    else if (edit.op === "deleteColumn") this.deleteColumn(numberOfLetters(edit.column ?? "") - 1);
    else {
      const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(edit.cell ?? "") ?? [];
      while (this.sheet.length < Number(number)) this.sheet.push([]);
      (this.sheet[Number(number) - 1] ?? [])[numberOfLetters(letters) - 1] = String(edit.value ?? "");
    }
  }

  private band() {
    return this.sheet.findIndex((cells) => cells.some((cell) => ["when", "then"].includes((cell ?? "").toLowerCase())));
  }

  private header() {
    const blank = this.sheet.findIndex((cells) => cells.every((cell) => !cell));
    const below = this.sheet.findIndex((cells, at) => at > blank && cells.some(Boolean));
    return this.band() >= 0 ? this.band() + 1 : below;
  }

  private width() {
    return (this.sheet[this.header()] ?? []).findLastIndex(Boolean) + 1;
  }

  private bandAt(column: number) {
    return (this.sheet[this.band()]?.[column] ?? "").toLowerCase();
  }

  private bandOver(column: number) {
    for (let at = column; at >= 0; at--) if (this.bandAt(at)) return this.bandAt(at);
    return "";
  }

  private insertColumn(column: number, wanted: string, header: string) {
    const last = this.width();
    if (column > last) throw new Error(`column ${column} does not fit`);
    if (!header.trim()) throw new Error("a new column needs a header");
    const banded = this.band() >= 0;
    if (banded && !["when", "then", "never", "note", "case"].includes(wanted)) throw new Error(`${wanted} is not a band`);
    if (banded && wanted !== this.bandOver(column - 1) && wanted !== this.bandAt(column) && column < last) throw new Error(`no ${wanted} beside ${column}`);
    const starts = banded && wanted !== this.bandOver(column - 1);
    const takesOver = starts && wanted === this.bandAt(column);
    const [bandRow, headerRow] = [this.band(), this.header()];
    for (const cells of this.sheet.slice(banded ? bandRow : headerRow)) {
      while (cells.length < column) cells.push("");
      cells.splice(column, 0, "");
    }
    (this.sheet[headerRow] ?? [])[column] = header;
    if (starts) (this.sheet[bandRow] ?? [])[column] = wanted.slice(0, 1).toUpperCase() + wanted.slice(1);
    if (takesOver) (this.sheet[bandRow] ?? [])[column + 1] = "";
  }

  private deleteColumn(column: number) {
    if (column < 0 || column >= this.width()) throw new Error(`there is no column ${column}`);
    const banded = this.band() >= 0;
    const name = banded ? (this.sheet[this.band()]?.[column] ?? "") : "";
    const more = name !== "" && this.bandAt(column + 1) === "" && column + 1 < this.width();
    const [bandRow, first] = [this.band(), banded ? this.band() : this.header()];
    for (const cells of this.sheet.slice(first)) cells.splice(column, 1);
    if (more) (this.sheet[bandRow] ?? [])[column] = name;
  }
}

/** A sheet row by row, as it is saved. */
function written({ top, heads, rows }: Content, banded: boolean): string[][] {
  const bands = heads.map((head, at) => (head.band === heads[at - 1]?.band ? "" : head.band));
  return [
    ...(top.title === null ? [] : [[top.title]]),
    ...top.lines.map((line) => [line.key, line.value]),
    ...(banded ? [bands] : []),
    heads.map((head) => head.header),
    ...rows.map((each) => heads.map((head) => textOf(each, head))),
  ];
}

/** Blank cells at the end of a row are no difference, and a band may say its name again. */
function said(sheet: readonly (readonly string[])[], bandRow: number | null): string[][] {
  return sheet.map((cells, at) => {
    let over = "";
    const texts = Array.from({ length: Math.max(cells.length, at === bandRow ? (sheet[at + 1]?.length ?? 0) : 0) }, (_, column) => cells[column] ?? "");
    const all = at === bandRow ? texts.map((cell) => (over = cell || over)) : texts;
    return all.slice(0, all.findLastIndex(Boolean) + 1);
  });
}

const saved = [row(0, "a", "1"), row(1, "b", "2"), row(2, "c", "3"), row(3, "d", "4")];
const lines = (...keys: string[]): Top["lines"] => keys.map((key, id) => ({ id, key, value: key && "x" }));
const table: Content = {
  top: { title: "T", lines: lines("Hit policy", "Purpose", "") },
  heads: [
    { id: 0, header: "Score", band: "When" },
    { id: 1, header: "NPS", band: "When" },
    { id: 2, header: "Tier", band: "Then" },
    { id: 3, header: "Source", band: "Note" },
  ],
  rows: [row(0, ">= 75", "9", "READY", "x"), row(1, ">= 0", "", "NOT", "y")],
};
const edits = (now: Partial<Content>) => editsOf(table, { ...table, ...now }, true);
const without = (...ids: number[]) => table.heads.filter((head) => !ids.includes(head.id));

describe("edits of rows", () => {
  it("are none when nothing changed", () => expect(rowsOnly(saved, saved)).toEqual([]));
  it("name the cell", () => {
    expect(rowsOnly(saved, saved.with(1, row(1, "b", "")))).toEqual([{ op: "set", cell: "B8", value: null }]);
  });
  it("move one row, not all the others", () => {
    const [a, b, c, d] = saved as [GridRow, GridRow, GridRow, GridRow];
    expect(rowsOnly(saved, [d, a, b, c])).toEqual([{ op: "moveRow", row: 10, before: 7 }]);
    expect(rowsOnly(saved, [b, c, d, a])).toEqual([{ op: "moveRow", row: 7, before: 11 }]);
  });
  it("leave as many rows where they are as can stay", () => {
    expect([...stayingIn([0, 1, 2, 3, 4], [row(4), row(0), row(1), row(3), row(2)])].length).toBe(3);
  });
});

describe("edits of columns", () => {
  const nps: Head = { id: 9, header: "Segment", band: "When" };
  it("put one in under its band, and its cells after it", () => {
    const now = { heads: withColumn(table.heads, 0, nps).heads, rows: [{ id: 0, cells: [">= 75", "9", "READY", "x", "", "", "", "", "", "ENT"] }, table.rows[1] ?? row(1)] };
    expect(edits(now)).toEqual([
      { op: "insertColumn", column: "B", header: "Segment", band: "When" },
      { op: "set", cell: "B7", value: "ENT" },
    ]);
  });
  it("take one away, or give it another header", () => {
    expect(edits({ heads: without(1) })).toEqual([{ op: "deleteColumn", column: "B" }]);
    expect(edits({ heads: table.heads.with(2, { id: 2, header: "Level", band: "Then" }) })).toEqual([{ op: "set", cell: "C6", value: "Level" }]);
  });
  it("put a column of a whole band back between its neighbours", () => {
    const before = { ...table, heads: without(2) };
    const list = editsOf(before, table, true);
    expect(said(new Service(written(before, true)).do(list), 4)).toEqual(said(written(table, true), 4));
  });
  it("put in what must never happen before, between and behind what must not: one edit, under its own band", () => {
    const heads = ["Case: Invariant", "When: Gate", "Never: Motion", "Never: Channel"].map((text, id) => ({ id, band: text.split(": ")[0] ?? "", header: text.split(": ")[1] ?? "" }));
    const before = { ...table, heads, rows: [row(0, "a", "b", "c", "d")] };
    for (const [at, column] of [[2, "C"], [3, "D"], [4, "E"]] as const) {
      const now = { ...before, heads: heads.toSpliced(at, 0, { id: 9, band: "Never", header: "Play" }) };
      expect(editsOf(before, now, true)).toEqual([{ op: "insertColumn", column, header: "Play", band: "Never" }]);
      expect(said(new Service(written(before, true)).do(editsOf(before, now, true)), 4), `at ${at}`).toEqual(said(written(now, true), 4));
    }
  });
  it("delete a column that has no header", () => {
    const before = { ...table, heads: [...table.heads, { id: 4, header: "", band: "Note" }], rows: [row(0, "a", "b", "c", "d", "stray")] };
    const now = { ...before, heads: table.heads };
    expect(said(new Service(written(before, true)).do(editsOf(before, now, true)), 4)).toEqual(said(written(now, true), 4));
  });
});

describe("edits are sent", () => {
  const many = (op: Edits[number]["op"], count: number) => Array.from({ length: count }, (): Edits[number] => ({ op }));
  const sizes = (edits: Edits, rows: number) => batchesOf(edits, rows).map((batch) => batch.length);
  it("in as many parts as the service needs", () => {
    expect(sizes(many("set", 2_500), 1_000)).toEqual([1_000, 1_000, 500]);
    expect(sizes(many("insertRow", 20), 1_000)).toEqual([8, 8, 4]);
    expect(sizes([...many("insertRow", 20), ...many("set", 90)], 40)).toEqual([110]);
    expect(sizes(many("moveRow", 3), 3_000)).toEqual([1, 1, 1]);
    expect(sizes([], 10)).toEqual([]);
  });
});

describe("edits above the table", () => {
  it("write a property, take one away, and put one in that looks like the one above it", () => {
    expect(edits({ top: withProperty(table.top, "Purpose", "y", 9) })).toEqual([{ op: "set", cell: "B3", value: "y" }]);
    expect(edits({ top: withProperty(table.top, "Purpose", "", 9) })).toEqual([{ op: "deleteRow", row: 3 }]);
    expect(edits({ top: withProperty(table.top, "For each", "product", 9) })).toEqual([{ op: "insertRow", row: 3, values: ["For each", "product"] }]);
    const range = { top: { title: "T", lines: lines("Hit policy", "") } };
    expect(editsOf({ ...table, ...range }, { ...table, top: withProperty(range.top, "Range", "0..1", 9) }, true)).toEqual([
      { op: "insertRow", row: 2, values: ["Range", "0..1"] },
      { op: "moveRow", row: 3, before: 2 },
    ]);
    expect(edits({ top: { ...table.top, title: "" } })).toEqual([{ op: "set", cell: "A1", value: null }]);
  });
  it("move what stands below", () => {
    const now = { top: withProperty(table.top, "For each", "product", 9), rows: table.rows.with(0, row(0, ">= 80", "9", "READY", "x")) };
    expect(edits(now)[1]).toEqual({ op: "set", cell: "A8", value: ">= 80" });
  });
});

describe("edits", () => {
  let seed = 42;
  const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const BANDS = ["Case", "When", "Then", "Never", "Note"];
  const KEYS = ["Hit policy", "For each", "Range", "Purpose"];

  function randomSheet(banded: boolean): Content {
    const bands = ["When", "When", "Then", "Then", "Never", "Note"].slice(0, 2 + random(5));
    const heads = bands.map((band, id) => ({ id, header: `h${id}`, band: banded ? band : "" }));
    const rows = Array.from({ length: random(6) }, (_, id) => row(id, ...heads.map((_each, at) => `r${id}c${at}`)));
    return { top: { title: "T", lines: [...lines(...KEYS.slice(0, random(4))), { id: 9, key: "", value: "" }] }, heads, rows };
  }

  function step(now: Content, banded: boolean, id: number): Content {
    const at = random(now.rows.length + 1);
    switch (random(7)) {
      case 0:
        return { ...now, rows: now.rows.toSpliced(at, 0, row(id, `n${id}`)) };
      case 1:
        return { ...now, rows: now.rows.toSpliced(at, 1) };
      case 2: {
        const [moved] = now.rows.slice(at, at + 1);
        return moved ? { ...now, rows: now.rows.toSpliced(at, 1).toSpliced(random(now.rows.length), 0, moved) } : now;
      }
      case 3: {
        const column = now.heads[random(now.heads.length)]?.id ?? 0;
        return { ...now, rows: now.rows.map((each, index) => (index === at ? { ...each, cells: Object.assign([...each.cells, ...Array<string>(Math.max(0, column - each.cells.length)).fill("")], { [column]: `e${id}` }) } : each)) };
      }
      case 4: {
        const heads = now.heads.toSpliced(random(now.heads.length), 1);
        const stays = banded ? heads.some((head) => head.band === "When" || head.band === "Then") : heads.length > 0;
        return stays ? { ...now, heads } : now;
      }
      case 5: {
        const band = banded ? (BANDS[random(BANDS.length)] ?? "") : "";
        return { ...now, heads: withColumn(now.heads, random(now.heads.length), { id, header: `new${id}`, band }).heads };
      }
      default:
        return { ...now, top: withProperty(now.top, KEYS[random(KEYS.length)] ?? "", random(3) ? `v${id}` : "", id) };
    }
  }

  it.each([true, false])("make the sheet what it is on the screen, whatever was done (2,000 random changes; with bands: %s)", (banded) => {
    for (let run = 0; run < 2_000; run++) {
      const before = randomSheet(banded);
      let now = before;
      for (let steps = random(7), id = 20; steps > 0; steps--, id++) now = step(now, banded, id);
      const bandRow = banded ? firstRowOf(now.top, true) - 3 : null;
      const done = new Service(written(before, banded)).do(editsOf(before, now, banded));
      expect(said(done, bandRow), `run ${run}`).toEqual(said(written(now, banded), bandRow));
    }
  });
});
