import { describe, expect, it } from "vitest";
import type { TraceRow } from "../api/types";
import { vocabularyOf } from "../api/vocabulary";
import { pointsOf, stepsOf } from "./chart";
import { rowsBehind } from "./reasons";
import { movables, moved, patchOf } from "./whatif";

const signal = (parts: object) => ({ name: "x", label: "X", scope: "account", type: "number", unit: "", choices: [], derived: false, movable: true, ...parts });

describe("movables", () => {
  it("are what people can work on, with their value now", () => {
    const signals = [
      signal({ name: "healthScore", smallest: 0, largest: 100 }),
      signal({ name: "daysToRenewal", derived: true }),
      signal({ name: "arr", movable: false }),
      signal({ name: "renewalDate", type: "date" }),
    ];
    const found = movables(signals, { healthScore: 73 });
    expect(found.map((each) => each.key)).toEqual(["healthScore"]);
    expect(found[0]).toMatchObject({ now: 73, from: 0, to: 100, step: 1 });
  });

  it("stand once a product that the account does not own", () => {
    const facts = { products: { analytics: { themeTickets: 2 }, security: {} } };
    const found = movables([signal({ name: "themeTickets", scope: "product" })], facts);
    expect(found.map(({ key, now }) => [key, now])).toEqual([
      ["products.analytics.themeTickets", 2],
      ["products.security.themeTickets", null],
    ]);
  });

  it.each([
    [{ type: "ratio" }, 0.42, { from: 0, to: 1, step: 0.01 }],
    [{ type: "ratio" }, 1.0479, { from: 0, to: 1.1, step: 0.01 }],
    [{ type: "ratio" }, -0.08, { from: -0.1, to: 1, step: 0.01 }],
    [{}, 166, { from: 0, to: 340, step: 1 }],
    [{}, 0.87, { from: 0, to: 10, step: 0.1 }],
    [{ smallest: 1, largest: 5 }, 3, { from: 1, to: 5, step: 0.1 }],
  ])("have room around their value: %o at %d", (parts, now, range) => {
    expect(movables([signal(parts)], { x: now })[0]).toMatchObject(range);
  });
});

describe("moves", () => {
  const [health] = movables([signal({ name: "healthScore" })], { healthScore: 73 });
  it("become a merge patch", () => {
    expect(patchOf({ healthScore: 90, "products.analytics.themeTickets": 3, "products.analytics.x": null })).toEqual({
      healthScore: 90,
      products: { analytics: { themeTickets: 3, x: null } },
    });
    expect(patchOf({})).toEqual({});
  });
  it("end where the value is what it was", () => {
    if (!health) throw new Error("no signal");
    const moves = moved({ other: 1 }, health, 90);
    expect(moves).toEqual({ other: 1, healthScore: 90 });
    expect(moved(moves, health, 73)).toEqual({ other: 1 });
  });
});

it("names the rows behind a result, with what they asked", () => {
  const vocabulary = vocabularyOf([{ name: "limitUtilisation", label: "Highest limit used", type: "ratio" }], [], []);
  const trace: TraceRow[] = [
    { table: "expansion-score.xlsx!Usage", row: 10, matched: { limitUtilisation: { value: 0.9025, test: "> 80%" } }, outputs: { usage: 8 } },
    { table: "expansion-score.xlsx!Health", row: 10, matched: {}, outputs: { health: 2 } },
    { table: "cross-sell.xlsx!Depth", row: 9, product: "analytics", matched: {}, outputs: { usage: 1 } },
  ];
  expect(rowsBehind(trace, "usage", null, vocabulary)).toEqual([
    { text: "Highest limit used 90.2% (> 80%)", row: "expansion-score.xlsx!Usage!10", value: 8 },
  ]);
  expect(rowsBehind(trace, "usage", "analytics", vocabulary)).toEqual([{ text: "always", row: "cross-sell.xlsx!Depth!9", value: 1 }]);
});

describe("chart", () => {
  it("puts samples in the order of time, 0 at the bottom", () => {
    const points = pointsOf([{ at: 30, score: 100 }, { at: 10, score: 0 }, { at: 20, score: 50 }], 200, 100);
    expect(points).toEqual([{ x: 0, y: 100 }, { x: 100, y: 50 }, { x: 200, y: 0 }]);
    expect(stepsOf(points)).toBe("M0 100H100V50H200V0");
  });
  it("shows a single sample at the right edge, and stays in its box", () => {
    expect(pointsOf([{ at: 10, score: 120 }], 200, 100)).toEqual([{ x: 200, y: 0 }]);
    expect(pointsOf([], 200, 100)).toEqual([]);
  });
});
