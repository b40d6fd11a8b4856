import { describe, expect, it } from "vitest";
import { changesOf, uploadHindrance } from "./files";

describe("uploadHindrance", () => {
  it("takes workbooks with the names that drafts have", () => {
    expect(uploadHindrance("expansion-score.xlsx", 9000)).toBeNull();
    expect(uploadHindrance("Plays (1).xlsx", 9000)).toContain("lower case");
    expect(uploadHindrance("plays.xls", 9000)).toContain(".xlsx");
    expect(uploadHindrance("plays.xlsx", 6_000_000)).toContain("5 MB");
  });
});

describe("changesOf", () => {
  it("finds those of the file, also rows that are gone", () => {
    const change = { kind: "ROW_REMOVED" as const, before: "a.xlsx!S!3", after: null, text: "", cells: [] };
    expect(changesOf("a.xlsx", [change])).toHaveLength(1);
    expect(changesOf("b.xlsx", [change])).toHaveLength(0);
  });
});
