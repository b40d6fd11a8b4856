import { describe, expect, it } from "vitest";
import { completionsOf } from "./completions";
import { firstRowOf, headerRowOf } from "./content";
import { findingsOf, NONE, serviceFindings } from "./findings";
import { hitsOfRows, type Hit } from "./hits";
import { actionOf } from "./keys";
import { columnsOf, sheetOf } from "./sheet";
import { termsOf } from "./terms";

const terms = termsOf(
  [
    { letter: "A", band: "When", label: "Gates: Status", name: "gates.status", type: "set", choices: ["BLOCKED", "CAUTION"] },
    { letter: "B", band: "Then", label: "Play", name: "candidates.play", type: "set", choices: ["FIX_HEALTH", "ASSIGN_REP"] },
    { letter: "C", band: "Then", label: "Weight", name: "candidates.weight", type: "set", choices: [] },
    { letter: "D", band: "Note", label: "Source", type: null as unknown as string, choices: [] },
  ],
  [{ label: "Segment", name: "segment", type: "choice", choices: ["SMB", "MID"] }],
);
const response = {
  workbook: "plays.xlsx",
  sheet: "Candidates",
  bandRow: 4,
  headerRow: 5,
  rows: [
    { row: 1, cells: ["Candidates: every play"] },
    { row: 2, cells: ["Hit policy", "COLLECT"] },
    { row: 4, cells: ["When", "Then", "", "Note"] },
    { row: 5, cells: ["Gates: Status", "Play", "Weight", "Source"] },
    { row: 6, cells: ["contains BLOCKED", "FIX_HEALTH", "0.9"] },
    { row: 8, cells: ["", "ASSIGN_REP", "0.5", "ours"] },
  ],
};
const read = sheetOf(response);
if (!read) throw new Error("the sheet has headers");
const { content } = read;
const sheet = { columns: columnsOf("Candidates", content, terms), rows: content.rows };

describe("a sheet", () => {
  it("has rows as wide as its headers, blank ones included, from the one below the headers", () => {
    expect(firstRowOf(content.top, read.banded)).toBe(6);
    expect(sheet.rows.map((row) => row.cells)).toEqual([
      ["contains BLOCKED", "FIX_HEALTH", "0.9", ""],
      ["", "", "", ""],
      ["", "ASSIGN_REP", "0.5", "ours"],
    ]);
  });
  it("knows how its columns are read", () => {
    expect(sheet.columns.map((column) => [column.band, column.reading, column.term?.type])).toEqual([
      ["When", "test", "set"],
      ["Then", "newValue", "choice"],
      ["Then", "value", "number"],
      ["Note", "text", undefined],
    ]);
  });
  it("without headers is none", () => expect(sheetOf({ ...response, headerRow: 0 })).toBeNull());
  it("has what stands above the table, row by row", () => {
    expect(content.top).toEqual({ title: "Candidates: every play", lines: [{ id: 0, key: "Hit policy", value: "COLLECT" }, { id: 1, key: "", value: "" }] });
    expect(headerRowOf(content.top, read.banded)).toBe(5);
  });
  it("of a list has no bands", () => {
    const list = sheetOf({ workbook: "plays.xlsx", sheet: "Plays", bandRow: 0, headerRow: 3, rows: [{ row: 1, cells: ["Plays"] }, { row: 3, cells: ["Code", "Title"] }, { row: 4, cells: ["A", "b"] }] });
    expect(list?.content.top).toEqual({ title: "Plays", lines: [{ id: 0, key: "", value: "" }] });
    expect(list && firstRowOf(list.content.top, list.banded)).toBe(4);
  });
  it("that is only text has no headers", () => {
    const about = sheetOf({ workbook: "plays.xlsx", sheet: "About", bandRow: 0, headerRow: 3, rows: [{ row: 1, cells: ["Plays"] }, { row: 3, cells: ["How to read them"] }] });
    expect(about?.content.rows.map((row) => row.cells)).toEqual([[""], ["How to read them"]]);
    expect(about && firstRowOf(about.content.top, about.banded)).toBe(2);
    expect(sheetOf({ workbook: "plays.xlsx", sheet: "About", bandRow: 0, headerRow: 0, rows: [{ row: 1, cells: ["Plays"] }] })?.content.rows).toEqual([]);
  });
  it("reads a new column by what the list that it adds to calls it", () => {
    const listed = termsOf([], [{ label: "Gates: Status", type: "set", choices: ["BLOCKED"], scope: "account" }]);
    const top = { title: "", lines: [{ id: 0, key: "Hit policy", value: "COLLECT" }, { id: 1, key: "Result", value: "Gates" }] };
    const [status] = columnsOf("Product gates", { top, heads: [{ id: 0, header: "Status", band: "Then" }], rows: [] }, listed);
    expect([status?.reading, status?.term?.type, status?.term?.choices]).toEqual(["newValue", "choice", ["BLOCKED"]]);
  });
});

describe("completion", () => {
  const [status, play] = sheet.columns;
  it("offers tests and codes", () => {
    if (!status || !play) throw new Error();
    expect(completionsOf("", status).map((each) => each.text)).toEqual(["contains BLOCKED", "contains CAUTION", "not contains BLOCKED", "not contains CAUTION", "missing", "known"]);
    expect(completionsOf("fix", play).map((each) => each.text)).toEqual(["FIX_HEALTH"]);
    const segment = { ...status, term: terms.ofLabel("Segment") };
    expect(completionsOf("SMB,m", segment).map((each) => each.text)).toEqual(["SMB, MID", "SMB, missing"]);
    expect(completionsOf("not(S", segment)[0]?.text).toBe("not(SMB");
  });
});

describe("findings", () => {
  const issue = (cell: string, message: string) => ({ code: "X", severity: "ERROR" as const, message, cell });
  const service = serviceFindings([issue("plays.xlsx!Candidates!B8", "no such play"), issue("plays.xlsx!Candidates!6", "never reached"), issue("plays.xlsx!Value!6", "other"), issue("plays.xlsx!Candidates!C5", "no such label"), issue("plays.xlsx!Candidates!B2", "no such policy"), issue("plays.xlsx!Candidates", "unused")], { workbook: "plays", sheet: "Candidates", banded: true }, content);
  it("stand at their cells and rows", () => {
    const of = findingsOf(sheet.columns, terms, service);
    expect(sheet.rows.map((row) => of(row).map((each) => [each.column, each.message]))).toEqual([[[null, "never reached"]], [], [[1, "no such play"]]]);
    expect(service.elsewhere).toBe(1);
  });
  it("stand at headers and properties, else at the sheet", () => {
    expect([...service.byHead].map(([head, found]) => [head.header, found[0]?.message])).toEqual([["Weight", "no such label"]]);
    expect([...service.byLine].map(([line, found]) => [line.key, found[0]?.message])).toEqual([["Hit policy", "no such policy"]]);
    expect(service.ofSheet.map((each) => each.message)).toEqual(["unused"]);
  });
  it("of the service are gone with the row they were about; those of typing come at once", () => {
    const of = findingsOf(sheet.columns, terms, service);
    const edited = { id: 2, cells: ["BLOCKED", "ASSIGN_REP", "half", ""] };
    expect(of(edited).map((each) => each.column)).toEqual([0, 2]);
    expect(findingsOf(sheet.columns, terms, NONE)(sheet.rows[0] ?? edited)).toEqual([]);
  });
});

describe("hits", () => {
  it("follow a row that says the same, wherever it stands", () => {
    const hit = (row: number, accounts: number): Hit => ({ place: "", workbook: "plays.xlsx", sheet: "Candidates", row, accounts, arr: 1 });
    const columns = sheet.columns.map(({ letter, band }) => ({ letter, band }));
    const released = [{ row: 6, cells: ["", "ASSIGN_REP", "0.5", "another remark"] }, { row: 7, cells: ["missing", "X", "1", ""] }];
    const found = hitsOfRows(new Map([[6, hit(6, 12)], [7, hit(7, 3)]]), { columns, rows: released }, sheet.rows);
    expect([...found].map(([id, each]) => [id, each.accounts])).toEqual([[2, 12]]);
  });
});

describe("keys", () => {
  const key = (name: string, more = {}) => actionOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }, 20);
  it("mean what they mean in spreadsheet programs", () => {
    expect(key("ArrowDown", { shiftKey: true })).toEqual({ type: "move", rows: 1, columns: 0, extend: true });
    expect(key(">")).toEqual({ type: "open", text: ">" });
    expect(key("z", { ctrlKey: true })).toEqual({ type: "undo" });
    expect(key("ArrowUp", { altKey: true })).toEqual({ type: "moveRows", by: -1 });
    expect(key(" ", { ctrlKey: true })).toEqual({ type: "selectColumn" });
    expect(key("[", { altKey: true, ctrlKey: true })).toEqual({ type: "open", text: "[" });
  });
  it("that are not theirs stay the browser's", () => {
    expect(key("Tab")).toBeNull();
    expect(key("c", { ctrlKey: true })).toBeNull();
    expect(key("F5")).toBeNull();
  });
});
