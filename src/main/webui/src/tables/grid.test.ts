import { describe, expect, it } from "vitest";
import { headsOf, textOf } from "./content";
import { type Action, type Grid, gridOf, reduceGrid, selection, shown } from "./grid";

const rows = (...texts: string[][]) => texts.map((cells, id) => ({ id, cells }));
const top = { title: "Tiers", lines: [{ id: 0, key: "Hit policy", value: "FIRST" }, { id: 1, key: "", value: "" }] };
const heads = [{ id: 0, header: "Score", band: "When" }, { id: 1, header: "Tier", band: "Then" }];
const start = gridOf({ top, heads, rows: rows([">= 75", "READY"], [">= 50", "LIKELY"], [">= 25", "POTENTIAL"], [">= 0", "NOT"]) });
const after = (grid: Grid, ...actions: Action[]) => actions.reduce(reduceGrid, grid);
const texts = (grid: Grid) => grid.rows.map((row) => grid.heads.map((head) => textOf(row, head)).join("|"));
const at = (row: number, column: number): Action => ({ type: "select", at: { row, column } });
const to = (row: number, column: number): Action => ({ type: "select", at: { row, column }, extend: true });

describe("selection", () => {
  it("stays inside", () => {
    expect(after(start, { type: "move", rows: -1, columns: -5 }).active).toEqual({ row: 0, column: 0 });
    expect(after(start, { type: "move", rows: 99, columns: 99 }).active).toEqual({ row: 3, column: 1 });
  });
  it("extends from where it began, in any direction", () => {
    expect(selection(after(start, at(2, 1), to(1, 0)))).toEqual({ top: 1, bottom: 2, left: 0, right: 1 });
    expect(selection(after(start, at(2, 1), to(1, 0), { type: "move", rows: 0, columns: 0 }))).toMatchObject({ top: 1, bottom: 1 });
  });
});

describe("editing", () => {
  it("writes the active cell, and moves on", () => {
    const grid = after(start, at(1, 0), { type: "open", text: ">" }, { type: "commit", text: ">= 55", rows: 1 });
    expect(texts(grid)[1]).toBe(">= 55|LIKELY");
    expect(grid.active).toEqual({ row: 2, column: 0 });
    expect(grid.open).toBeNull();
  });
  it("leaves other rows the same objects, so that they are not drawn again", () => {
    const grid = after(start, at(1, 0), { type: "commit", text: ">= 55" });
    expect(grid.rows[0]).toBe(start.rows[0]);
    expect(grid.rows[1]).not.toBe(start.rows[1]);
  });
  it("knows when nothing changed: there is nothing to undo", () => {
    expect(after(start, at(1, 0), { type: "commit", text: ">= 50" }).past).toHaveLength(0);
  });
  it("clears and fills what is selected", () => {
    expect(texts(after(start, at(0, 1), to(1, 1), { type: "clear" }))).toEqual([">= 75|", ">= 50|", ">= 25|POTENTIAL", ">= 0|NOT"]);
    expect(texts(after(start, at(0, 1), to(2, 1), { type: "fillDown" }))[2]).toBe(">= 25|READY");
    expect(texts(after(start, at(1, 0), { type: "fillDown" }))[1]).toBe(">= 75|LIKELY");
  });
});

describe("rows", () => {
  it("are added above and below", () => {
    expect(texts(after(start, at(1, 1), { type: "insertRow", below: false }))).toEqual([">= 75|READY", "|", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 0|NOT"]);
    expect(after(start, at(3, 0), { type: "insertRow", below: true }).active.row).toBe(4);
    expect(texts(after(gridOf({ top, heads: headsOf(["a", "b"]), rows: [] }), { type: "insertRow", below: true }))).toEqual(["|"]);
  });
  it("are deleted together", () => {
    const grid = after(start, at(2, 0), to(3, 1), { type: "deleteRows" });
    expect(texts(grid)).toEqual([">= 75|READY", ">= 50|LIKELY"]);
    expect(grid.active.row).toBe(1);
  });
  it("move together, and the selection with them, up to the edge", () => {
    const up = after(start, at(1, 0), to(2, 0), { type: "moveRows", by: -1 });
    expect(texts(up).map((text) => text.split("|")[1])).toEqual(["LIKELY", "POTENTIAL", "READY", "NOT"]);
    expect(selection(up)).toMatchObject({ top: 0, bottom: 1 });
    expect(after(up, { type: "moveRows", by: -1 })).toBe(up);
    expect(texts(after(up, { type: "moveRows", by: 1 }))).toEqual(texts(start));
  });
});

describe("undo and redo", () => {
  it("go back and forth over every kind of change", () => {
    const actions: Action[] = [
      at(0, 0),
      { type: "commit", text: "> 80" },
      { type: "insertRow", below: true },
      { type: "paste", texts: [["a", "b"], ["c", "d"]] },
      { type: "moveRows", by: 1 },
      { type: "deleteRows" },
    ];
    const seen = [start];
    for (const action of actions) seen.push(reduceGrid(seen.at(-1) ?? start, action));
    let grid = seen.at(-1) ?? start;
    const changes = grid.past.length;
    expect(changes).toBe(5);
    for (let back = 0; back < changes; back++) grid = reduceGrid(grid, { type: "undo" });
    expect(grid.rows).toBe(start.rows);
    expect(reduceGrid(grid, { type: "undo" })).toBe(grid);
    for (let forth = 0; forth < changes; forth++) grid = reduceGrid(grid, { type: "redo" });
    expect(texts(grid)).toEqual(texts(seen.at(-1) ?? start));
  });
  it("show where the step was", () => {
    const grid = after(start, at(2, 1), { type: "commit", text: "X" }, at(0, 0), { type: "undo" });
    expect(grid.active).toEqual({ row: 2, column: 1 });
  });
  it("forget what was undone when something else is done", () => {
    expect(after(start, { type: "commit", text: "a" }, { type: "undo" }, { type: "commit", text: "b" }).future).toHaveLength(0);
  });
});

describe("paste", () => {
  it("writes from the corner on, and adds rows at the end", () => {
    const grid = after(start, at(3, 0), { type: "paste", texts: [[">= 10", "LOW"], [">= 5", "LOWER"], [">= 0", "LOWEST"]] });
    expect(texts(grid).slice(3)).toEqual([">= 10|LOW", ">= 5|LOWER", ">= 0|LOWEST"]);
    expect(new Set(grid.rows.map((row) => row.id)).size).toBe(6);
    expect(selection(grid)).toEqual({ top: 3, bottom: 5, left: 0, right: 1 });
    expect(reduceGrid(grid, { type: "undo" }).rows).toBe(start.rows);
  });
  it("fills a selection with one text, or each row of it with one row", () => {
    expect(texts(after(start, at(0, 0), to(1, 1), { type: "paste", texts: [["x"]] }))).toEqual(["x|x", "x|x", ">= 25|POTENTIAL", ">= 0|NOT"]);
    expect(texts(after(start, at(2, 0), to(3, 0), { type: "paste", texts: [["x", "y"]] })).slice(2)).toEqual(["x|y", "x|y"]);
  });
  it("leaves out what is right of the last column", () => {
    const grid = after(start, at(0, 1), { type: "paste", texts: [["a", "b", "c"]] });
    expect(texts(grid)[0]).toBe(">= 75|a");
    expect(selection(grid).right).toBe(1);
  });
  it("leaves cells alone that a ragged row does not have", () => {
    expect(texts(after(start, at(0, 0), { type: "paste", texts: [["a", "b"], ["c"]] }))[1]).toBe("c|LIKELY");
  });
});

describe("filter", () => {
  const filtered = after(start, { type: "filter", hidden: new Set([1, 2]) });
  it("hides rows, and edits only those that show", () => {
    expect(shown(filtered).map((row) => row.id)).toEqual([0, 3]);
    expect(texts(after(filtered, at(0, 1), to(1, 1), { type: "clear" }))).toEqual([">= 75|", ">= 50|LIKELY", ">= 25|POTENTIAL", ">= 0|"]);
  });
  it("moves a row past the one that shows next", () => {
    expect(after(filtered, at(1, 0), { type: "moveRows", by: -1 }).rows.map((row) => row.id)).toEqual([3, 0, 1, 2]);
  });
  it("shows rows that are added, and those that come back", () => {
    expect(shown(after(filtered, { type: "insertRow", below: true }))).toHaveLength(3);
    expect(shown(after(filtered, { type: "deleteRows" }, { type: "undo" }))).toHaveLength(2);
  });
});

describe("columns", () => {
  const titles = (grid: Grid) => grid.heads.map((head) => `${head.band}: ${head.header}`);
  it("come right of the active one, or at the end of their band", () => {
    const tested = after(start, at(1, 0), { type: "addColumn", band: "When", header: "NPS" });
    expect(titles(tested)).toEqual(["When: Score", "When: NPS", "Then: Tier"]);
    expect(texts(tested)).toEqual([">= 75||READY", ">= 50||LIKELY", ">= 25||POTENTIAL", ">= 0||NOT"]);
    expect(tested.active).toEqual({ row: 1, column: 1 });
    expect(titles(after(start, at(0, 0), { type: "addColumn", band: "Then", header: "Owner" }))).toEqual(["When: Score", "Then: Tier", "Then: Owner"]);
    expect(titles(after(start, at(0, 0), { type: "addColumn", band: "Note", header: "Why" }))).toEqual(["When: Score", "Then: Tier", "Note: Why"]);
  });
  it("come between the bands that they belong between", () => {
    const noted = after(start, { type: "addColumn", band: "Note", header: "Why" }, at(0, 1), { type: "deleteColumns" });
    expect(titles(after(noted, at(0, 0), { type: "addColumn", band: "Then", header: "Owner" }))).toEqual(["When: Score", "Then: Owner", "Note: Why"]);
  });
  it("leave every row the same object", () => {
    const grid = after(start, { type: "addColumn", band: "When", header: "NPS" }, { type: "deleteColumns" });
    expect(grid.rows).toBe(start.rows);
  });
  it("are written in, copied over and filled like the others", () => {
    const grid = after(start, at(1, 0), { type: "addColumn", band: "When", header: "NPS" }, { type: "commit", text: ">= 9" }, at(1, 1), to(3, 1), { type: "fillDown" }, at(0, 1), { type: "paste", texts: [["a", "b"]] });
    expect(texts(grid)).toEqual([">= 75|a|b", ">= 50|>= 9|LIKELY", ">= 25|>= 9|POTENTIAL", ">= 0|>= 9|NOT"]);
  });
  it("go with what is selected, and come back with their cells", () => {
    const gone = after(start, at(0, 0), { type: "deleteColumns" });
    expect(texts(gone)).toEqual(["READY", "LIKELY", "POTENTIAL", "NOT"]);
    expect(texts(after(gone, { type: "undo" }))).toEqual(texts(start));
    expect(after(gone, { type: "undo" }).active.column).toBe(0);
    expect(after(start, at(0, 0), to(0, 1), { type: "deleteColumns" })).toMatchObject({ heads: start.heads });
  });
  it("are renamed, which is a step of its own", () => {
    const grid = after(start, { type: "renameColumn", column: 1, header: "Expansion tier" }, { type: "commit", text: "> 80" });
    expect(titles(grid)[1]).toBe("Then: Expansion tier");
    expect(titles(after(grid, { type: "undo" }))[1]).toBe("Then: Expansion tier");
    expect(titles(after(grid, { type: "undo" }, { type: "undo" }))[1]).toBe("Then: Tier");
    expect(titles(after(grid, { type: "undo" }, { type: "undo" }, { type: "redo" }))[1]).toBe("Then: Expansion tier");
  });
  it("are selected whole", () => {
    expect(selection(after(start, { type: "selectColumn", column: 1 }))).toEqual({ top: 0, bottom: 3, left: 1, right: 1 });
    expect(selection(after(start, at(2, 1), { type: "selectColumn" }))).toMatchObject({ left: 1, right: 1, bottom: 3 });
  });
});

describe("title and properties", () => {
  const keys = (grid: Grid) => grid.top.lines.map((line) => line.key && `${line.key}=${line.value}`);
  it("are undone with the rest", () => {
    const grid = after(start, { type: "title", text: "Tiers of the score" }, { type: "property", key: "Range", value: "0..10" }, { type: "property", key: "For each", value: "product" });
    expect(keys(grid)).toEqual(["Hit policy=FIRST", "For each=product", "Range=0..10", ""]);
    expect(keys(after(grid, { type: "undo" }))).toEqual(["Hit policy=FIRST", "Range=0..10", ""]);
    expect(after(grid, { type: "undo" }, { type: "undo" }, { type: "undo" }).top).toBe(start.top);
  });
  it("go when they are emptied, and nothing happens when they stay", () => {
    const grid = after(start, { type: "property", key: "Range", value: "0..10" }, { type: "property", key: "range", value: "" });
    expect(keys(grid)).toEqual(keys(start));
    expect(after(start, { type: "property", key: "Hit policy", value: "FIRST" }, { type: "title", text: "Tiers" }).past).toHaveLength(0);
  });
});
