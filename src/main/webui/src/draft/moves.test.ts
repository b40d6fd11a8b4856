import { describe, expect, it } from "vitest";
import { byPart, movedWords } from "./moves";
import type { Movement } from "./types";

const movement = (what: Movement["what"], accounts: number, arr = 0): Movement => ({ what, accounts, arr, from: "A", to: "B", causes: [] });

describe("byPart", () => {
  it("keeps the service's order of parts, and has the largest movement first in each", () => {
    const groups = byPart([movement("TIER", 1), movement("GATE", 5), movement("TIER", 7), movement("TIER", 1, 10)]);
    expect(groups.map((group) => group.title)).toEqual(["Tier", "Gate"]);
    expect(groups[0]?.movements.map((each) => [each.accounts, each.arr])).toEqual([[7, 0], [1, 10], [1, 0]]);
  });
});

describe("movedWords", () => {
  it("reads as people do", () => {
    const title = (action: string) => `title of ${action}`;
    expect(movedWords({ what: "TIER", from: "EXPANSION_LIKELY", to: null }, title)).toBe("Tier: Expansion likely → none");
    expect(movedWords({ what: "CELL", from: "A1", to: "B2" }, title)).toBe("Grid cell: A1 → B2");
    expect(movedWords({ what: "NEXT_BEST_ACTION", from: null, to: "QBR" }, title)).toBe("Next best action: none → title of QBR");
  });
});
