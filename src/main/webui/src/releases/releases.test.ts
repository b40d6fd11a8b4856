import { describe, expect, it } from "vitest";
import { byDay, noteWords, stepWords } from "./audit";
import { madeBy, previous, publications, releasePath } from "./history";
import type { AuditAction, AuditEntry, ReleaseSummary } from "./types";

function entry(sequence: number, action: AuditAction, release: string | null, draft: number | null = null): AuditEntry {
  return { sequence, at: `2026-11-2${sequence % 10}T08:00:00Z`, actor: "sam", action, release, draft, changes: [] };
}
const LOG = [
  entry(5, "ROLLED_BACK", "r1"),
  entry(4, "PUBLISHED", "r2", 1),
  entry(3, "APPROVED", null, 1),
  entry(1, "SEEDED", "r1"),
];

describe("publications", () => {
  it("are the steps that brought a release into force, with what was in force until then", () => {
    expect(publications(LOG).map((each) => [each.release, each.before])).toEqual([["r1", "r2"], ["r2", "r1"], ["r1", null]]);
  });
  it("know which one made a release", () => {
    expect(madeBy("r1", publications(LOG))?.entry.sequence).toBe(1);
    expect(madeBy("r9", publications(LOG))).toBeUndefined();
  });
});

describe("previous", () => {
  it("is the one made before", () => {
    const releases = [{ id: "r2" }, { id: "r1" }] as ReleaseSummary[];
    expect(previous("r2", releases)).toBe("r1");
    expect(previous("r1", releases)).toBeUndefined();
  });
});

describe("stepWords", () => {
  it("reads as a sentence", () => {
    expect(stepWords(LOG[1]!)).toEqual({ actor: "sam", did: "published", draft: 1, release: "r2", link: "as" });
    expect(stepWords({ ...LOG[3]!, actor: "nextplay" })).toMatchObject({ actor: "The service", draft: null, release: "r1" });
  });
});

describe("a draft that is sent back", () => {
  it("is sent back, not sent back it", () => {
    const words = stepWords(entry(6, "REJECTED", null, 1));
    expect(`${words.did} it ${words.link}`).toBe("sent it back");
  });
});

describe("byDay", () => {
  it("keeps the order", () => {
    const days = byDay([entry(2, "EDITED", null), entry(2, "EDITED", null), entry(1, "DRAFTED", null)], (iso) => iso.slice(0, 10));
    expect(days.map((day) => day.entries.length)).toEqual([2, 1]);
  });
});

describe("releasePath", () => {
  it("does not look like a file", () => {
    expect(releasePath("2026-11-22.1")).toBe("/releases/2026-11-22.1/");
  });
});

describe("noteWords", () => {
  it("says where a draft came from as people would", () => {
    expect(noteWords({ ...entry(1, "DRAFTED", null, 1), note: "`Fewer` from active" })).toBe("`Fewer` from what was in force");
    expect(noteWords({ ...entry(1, "SUBMITTED", null, 1), note: "from active" })).toBe("from active");
    expect(noteWords(entry(1, "EDITED", null))).toBeNull();
  });
});
