import { describe, expect, it } from "vitest";
import type { PortfolioLine } from "../api/types";
import { byCode, heatOf, largest } from "./lines";
import { ownersOf } from "./owners";
import { filtersOf, readinessOf, selectionsOf } from "./selection";

describe("selections", () => {
  it("come from the address", () => {
    const selections = selectionsOf(new URLSearchParams("cell=A1&by=arr&readiness=analytics%3AREADY_NOW&nothing=1&segment=&cell=B2"));
    expect(selections).toEqual([
      { name: "cell", value: "A1" },
      { name: "readiness", value: "analytics:READY_NOW" },
      { name: "segment", value: "" },
    ]);
    expect(filtersOf(selections)).toEqual({ cell: "A1", readiness: "analytics:READY_NOW", segment: "" });
  });
  it("are of a product and a tier", () => {
    expect(readinessOf("analytics:READY_NOW")).toEqual(["analytics", "READY_NOW"]);
    expect(readinessOf("analytics:")).toEqual(["analytics", ""]);
    expect(readinessOf("analytics")).toEqual(["analytics", ""]);
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

it("puts the owner with most to do first, and leaves out who has nothing", () => {
  const line = (code: string, accounts: number, arr: number) => ({ code, accounts, arr, arrUnknown: 0 });
  const owner = (owner: string, accounts: number, arr: number, ...byPlay: PortfolioLine[]) => ({ owner, accounts, arr, arrUnknown: 0, byPlay });
  const owners = [owner("CS", 3, 95, line("A", 1, 90), line("C", 2, 5)), owner("REVOPS", 0, 0), owner("SALES", 5, 10, line("B", 5, 10))];
  expect(ownersOf(owners, "accounts").map(({ owner, accounts }) => [owner, accounts])).toEqual([["SALES", 5], ["CS", 3]]);
  expect(ownersOf(owners, "accounts")[1]?.byPlay.map(({ code }) => code)).toEqual(["C", "A"]);
  expect(ownersOf(owners, "arr")[0]).toMatchObject({ owner: "CS", arr: 95 });
});
