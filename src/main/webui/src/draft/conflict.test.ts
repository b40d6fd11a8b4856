import { describe, expect, it } from "vitest";
import { othersChange } from "./conflict";

describe("othersChange", () => {
  it("takes apart whose change it was, when, and where", () => {
    expect(othersChange({ message: "key:crm at 2026-11-22T08:26:02.933935Z: row 8: `a` at 3", cell: "t.xlsx!Tiers!8" })).toEqual({
      by: "key:crm",
      at: "2026-11-22T08:26:02.933935Z",
      text: "row 8: `a` at 3",
      cell: "t.xlsx!Tiers!8",
    });
  });
  it("keeps what reads otherwise", () => {
    expect(othersChange({ message: "draft 3: row 8 gone" })).toMatchObject({ by: "draft 3", at: null, text: "row 8 gone" });
    expect(othersChange({ message: "something" })).toMatchObject({ by: null, text: "something" });
  });
});
