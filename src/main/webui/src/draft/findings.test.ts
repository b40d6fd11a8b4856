import { describe, expect, it } from "vitest";
import { groupedByCode, valueWords } from "./findings";
import type { Finding } from "./types";

const finding = (code: string): Finding => ({ code, severity: "INFO", message: "", rows: [], example: {} });

describe("groupedByCode", () => {
  it("has the rare ones first", () => {
    const groups = groupedByCode([finding("UnusedResult"), finding("UnusedResult"), finding("Gap")]);
    expect(groups.map((group) => [group.title, group.findings.length])).toEqual([
      ["Gap", 1],
      ["Unused result", 2],
    ]);
  });
});

describe("valueWords", () => {
  it("writes values as workbooks do", () => {
    expect([null, true, ["A", "B"], [], 0.8, "ENT"].map(valueWords)).toEqual(["missing", "yes", "A, B", "none", "0.8", "ENT"]);
  });
});
