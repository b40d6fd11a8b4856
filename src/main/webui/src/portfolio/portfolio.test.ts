import { describe, expect, it } from "vitest";
import { CsvReader } from "./csv";
import { unguarded } from "./guarded";
import { byCode, heatOf, largest } from "./lines";
import { ownersOf } from "./owners";
import { byArr, matches, selectionsOf } from "./selection";

const FILE = 'id,text,arr\r\na,"says ""hello"", twice",1\r\n"b","two\nlines",\r\nc,plain,3';
const RECORDS = [["id", "text", "arr"], ["a", 'says "hello", twice', "1"], ["b", "two\nlines", ""], ["c", "plain", "3"]];

describe("CsvReader", () => {
  it.each([1, 2, 3, 7, 1000])("reads RFC 4180 in pieces of %d", (size) => {
    const csv = new CsvReader();
    const pieces = Array.from({ length: Math.ceil(FILE.length / size) }, (_, at) => FILE.slice(at * size, (at + 1) * size));
    expect([...pieces.flatMap((piece) => csv.feed(piece)), ...csv.end()]).toEqual(RECORDS);
  });
  it("gives no record for an empty file, or behind the last line end", () => {
    expect(new CsvReader().end()).toEqual([]);
    const csv = new CsvReader();
    expect(csv.feed("a,b\r\n")).toEqual([["a", "b"]]);
    expect(csv.end()).toEqual([]);
  });
});

it.each([
  ["'-7", "-7"],
  ["''=1", "'=1"],
  ["' \"@x", ' "@x'],
  ["'plain", "'plain"],
  ["plain", "plain"],
  ["'", "'"],
])("takes the export's guard off %s", (text, inside) => {
  expect(unguarded(text)).toBe(inside);
});

describe("selections", () => {
  it("come from the address", () => {
    expect(selectionsOf(new URLSearchParams("cell=A1&by=arr&readiness_analytics=READY_NOW&nothing=1"))).toEqual([
      { name: "cell", value: "A1", column: "fit_activity_cell" },
      { name: "readiness_analytics", value: "READY_NOW", column: "readiness_analytics" },
    ]);
  });
  it("must all hold; an empty value asks for what is not known", () => {
    const line = { fit_activity_cell: "A1", gate: "OPEN", segment: "" };
    const asks = (query: string) => matches(line, selectionsOf(new URLSearchParams(query)));
    expect(asks("cell=A1&gate=OPEN")).toBe(true);
    expect(asks("cell=A1&gate=BLOCKED")).toBe(false);
    expect(asks("segment=")).toBe(true);
    expect(asks("tier=")).toBe(true);
  });
  it("are shown by ARR, unknown last", () => {
    const lines = [{ account_id: "c", arr: "" }, { account_id: "b", arr: "5" }, { account_id: "a", arr: "5" }, { account_id: "d", arr: "0" }];
    expect(lines.sort(byArr).map((line) => line.account_id)).toEqual(["a", "b", "d", "c"]);
  });
});

it("colours nobody apart, and the most the strongest", () => {
  expect([0, 1, 20, 21, 99, 100].map((value) => heatOf(value, 100))).toEqual([0, 1, 1, 2, 5, 5]);
  expect(heatOf(0, 0)).toBe(0);
});

it("leaves the line without a code out of the grid", () => {
  const line = { code: "A1", accounts: 3, arr: 9, arrUnknown: 0 };
  const lines = byCode([line, { ...line, code: null, accounts: 99 }]);
  expect([...lines.keys()]).toEqual(["A1"]);
  expect(largest([...lines.values()], "accounts")).toBe(3);
});

it("puts the owner with most to do first", () => {
  const line = (owner: string, play: string, accounts: number, arr: number) => ({ owner, play, accounts, arr });
  const lines = [line("CS", "A", 1, 90), line("SALES", "B", 5, 10), line("CS", "C", 2, 5)];
  expect(ownersOf(lines, "accounts").map(({ owner, accounts }) => [owner, accounts])).toEqual([["SALES", 5], ["CS", 3]]);
  expect(ownersOf(lines, "accounts")[1]?.plays.map(({ play }) => play)).toEqual(["C", "A"]);
  expect(ownersOf(lines, "arr")[0]).toMatchObject({ owner: "CS", arr: 95 });
});
