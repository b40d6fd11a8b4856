import { describe, expect, it } from "vitest";
import { type Action, type Grid, gridOf, reduceGrid, selection, shown } from "./grid";

const rows = (...texts: string[][]) => texts.map((cells, id) => ({ id, cells }));
const start = gridOf(rows([">= 75", "READY"], [">= 50", "LIKELY"], [">= 25", "POTENTIAL"], [">= 0", "NOT"]), 2);
const after = (grid: Grid, ...actions: Action[]) => actions.reduce(reduceGrid, grid);
const texts = (grid: Grid) => grid.rows.map((row) => row.cells.join("|"));
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
    expect(texts(after(gridOf([], 2), { type: "insertRow", below: true }))).toEqual(["|"]);
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
