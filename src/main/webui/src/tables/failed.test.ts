import { expect, it } from "vitest";
import { failedAt } from "./failed";

it("finds what does not come out at its cell, on its own sheet only", () => {
  const failure = (cell: string, expected: string, actual: string) => ({ result: "Tier", expected, actual, cell });
  const tried = {
    scenarios: {
      results: [
        { name: "one", passed: false, failures: [failure("scenarios.xlsx!Scenarios!BK9", "READY", "")] },
        { name: "other", passed: false, failures: [failure("scenarios.xlsx!Books!C9", "READY", "LIKELY")] },
      ],
    },
    invariants: {
      results: [
        { name: "holds", row: "scenarios.xlsx!Scenarios!4", holds: true },
        { name: "broken", row: "scenarios.xlsx!Scenarios!5", holds: false, violation: { text: "a blocked account is offered a play" } },
      ],
    },
  };
  expect(failedAt(tried, { workbook: "scenarios", sheet: "Scenarios" })).toEqual([
    { severity: "ERROR", message: "the scenario expects `READY`, and it is blank", cell: "scenarios.xlsx!Scenarios!BK9" },
    { severity: "ERROR", message: "does not hold: a blocked account is offered a play", cell: "scenarios.xlsx!Scenarios!5" },
  ]);
  expect(failedAt({}, { workbook: "scenarios", sheet: "Scenarios" })).toEqual([]);
});
