import { describe, expect, it } from "vitest";
import { formatRelative, formatRelativeDay, formatValue, words } from "./format";

const NOON = new Date(2026, 10, 22, 12).getTime();
const at = (seconds: number) => new Date(NOON + seconds * 1000).toISOString();

describe("formatRelative", () => {
  it.each([
    [0, "now"],
    [-59, "now"],
    [-60, "1 minute ago"],
    [3_600, "in 1 hour"],
    [86_400, "tomorrow"],
    [-13 * 86_400, "13 days ago"],
    [14 * 86_400, "in 2 weeks"],
    [400 * 86_400, "next year"],
  ])("%d seconds away is %s", (seconds, words) => {
    expect(formatRelative(at(seconds), NOON)).toBe(words);
  });
});

describe("formatRelativeDay", () => {
  it.each([
    ["2026-11-22", "today"],
    ["2026-11-23", "tomorrow"],
    ["2026-11-20", "2 days ago"],
    ["2026-12-05", "in 13 days"],
    ["2026-12-06", "in 2 weeks"],
  ])("%s is %s", (day, words) => {
    expect(formatRelativeDay(day, NOON)).toBe(words);
  });

  it("counts days of the calendar, not of 24 hours", () => {
    expect(formatRelativeDay("2026-11-23", new Date(2026, 10, 22, 23, 59).getTime())).toBe("tomorrow");
  });
});

describe("words", () => {
  it.each([
    ["EXPANSION_READY", "Expansion ready"],
    ["CS", "CS"],
    ["ENT", "ENT"],
    ["useCase", "Use case"],
    ["", "unknown"],
    [null, "unknown"],
  ])("%s reads %s", (code, text) => {
    expect(words(code)).toBe(text);
  });
});

describe("formatValue", () => {
  it("reads values by their type", () => {
    expect(formatValue(0.849, "ratio")).toBe("84.9%");
    expect(formatValue(0.849, "number")).toBe("0.85");
    expect(formatValue(true, "flag")).toBe("yes");
    expect(formatValue(["a", "b"], "set")).toBe("a, b");
    expect(formatValue([], "set")).toBe("none");
    expect(formatValue(null, "number")).toBe("unknown");
  });
});

it("spells names as they are spelled", () => {
  expect(["EMEA", "REVOPS", "CS", "IN_APP", "CSM_OUTREACH", "EXPANSION_READY", "expansionScore", null].map(words)).toEqual(["EMEA", "RevOps", "CS", "In app", "CSM outreach", "Expansion ready", "Expansion score", "unknown"]);
});
