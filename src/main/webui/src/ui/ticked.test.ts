import { describe, expect, it } from "vitest";
import { ticked } from "./ticked";

describe("ticked", () => {
  it("tells what is quoted from what is not", () => {
    expect(ticked("from `>= 50` to ``")).toEqual([
      { text: "from ", quoted: false },
      { text: ">= 50", quoted: true },
      { text: " to ", quoted: false },
      { text: "", quoted: true },
    ]);
  });
});
