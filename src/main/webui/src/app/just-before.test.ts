import { expect, it } from "vitest";
import { justBefore } from "./just-before";

it("finds the place just before a text in the order of ids", () => {
  const before = justBefore("morv");
  expect(before < "morv").toBe(true);
  expect(["moru", "moruzzz-9999", "morumm", "mor"].every((id) => id <= before)).toBe(true);
});
