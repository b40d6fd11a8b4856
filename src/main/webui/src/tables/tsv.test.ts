import { describe, expect, it } from "vitest";
import { parseTsv, printTsv } from "./tsv";

describe("cells from a spreadsheet program", () => {
  it.each([
    ["one cell", "80%", [["80%"]]],
    ["lines of Windows with one at the end", "a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
    ["blank cells", "\t\n\tx", [["", ""], ["", "x"]]],
    ["a cell of two lines, with quotes inside", '"one\n""two"""\tb', [['one\n"two"', "b"]]],
    ["quotes that are only characters", '5" screen\t"a" or "b"', [['5" screen', '"a" or "b"']]],
    ["a quote that never closes", '"a\tb', [['"a', "b"]]],
    ["nothing", "", [[""]]],
  ])("%s", (_, text, cells) => expect(parseTsv(text)).toEqual(cells));

  it("come back as they were", () => {
    const cells = [["a\tb", 'say "so"', '"quoted"'], ["", "two\nlines", ">= 80%"]];
    expect(parseTsv(printTsv(cells))).toEqual(cells);
  });
});
