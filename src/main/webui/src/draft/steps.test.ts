import { describe, expect, it } from "vitest";
import type { Me } from "../api/types";
import { approvalWords, consequences, stepsOf } from "./steps";
import type { Draft, DraftState } from "./types";

const signed = (by: string) => ({ by, at: "2026-11-22T08:00:00Z" });
function draft(state: DraftState, approvals: string[] = []): Draft {
  return {
    id: 3, title: "t", base: "2026-11-22.1", state, revision: 2, created: signed("rita"), edited: signed("rita"),
    approvals: approvals.map(signed), workbooks: [], rules: [], issues: [],
  };
}
const person = (name: string, ...roles: string[]) => ({ name, kind: "PERSON", roles }) as unknown as Me;
const sam = person("sam", "viewer", "approver");

describe("stepsOf", () => {
  it("offers what the state allows", () => {
    expect(stepsOf(draft("EDITING"), {}).map((step) => step.id)).toEqual(["submit", "discard"]);
    expect(stepsOf(draft("SUBMITTED"), {}).map((step) => step.id)).toEqual(["approve", "reject", "discard"]);
    expect(stepsOf(draft("PUBLISHED"), { inForce: "2026-11-22.9" })).toEqual([]);
  });
  it("wants newer releases taken over before anything is published", () => {
    const steps = stepsOf(draft("APPROVED"), { me: sam, inForce: "2026-11-22.2" });
    expect(steps[0]?.id).toBe("rebase");
    expect(steps.find((step) => step.id === "publish")?.hindrance).toContain("2026-11-22.2");
    expect(stepsOf(draft("APPROVED"), { me: sam, inForce: "2026-11-22.1" })[0]).toMatchObject({ id: "publish", hindrance: null });
  });
  it("lets nobody approve twice, and warns who edited it", () => {
    const both = person("rita", "editor", "approver");
    expect(consequences("approve", draft("SUBMITTED"), { me: both })[0]).toContain("You edited it");
    expect(consequences("approve", draft("SUBMITTED"), { me: sam })[0]).not.toContain("You edited it");
    expect(stepsOf(draft("SUBMITTED", ["sam"]), { me: sam })[0]?.hindrance).toContain("somebody else");
    expect(stepsOf(draft("SUBMITTED"), { me: sam })[0]?.hindrance).toBeNull();
  });
  it("names the role that is missing", () => {
    expect(stepsOf(draft("SUBMITTED"), { me: person("rita", "editor") })[0]?.hindrance).toContain("approver");
    const nobody = { name: "anonymous", kind: "ANONYMOUS", roles: ["viewer"] } as unknown as Me;
    expect(stepsOf(draft("EDITING"), { me: nobody })[0]?.hindrance).toContain("log in");
    expect(stepsOf(draft("EDITING"), { me: nobody })[0]?.login).toBe(true);
  });
  it("does not submit what the checks refuse", () => {
    const rita = person("rita", "editor");
    expect(stepsOf(draft("EDITING"), { me: rita, publishable: false })[0]?.hindrance).not.toBeNull();
    expect(stepsOf(draft("EDITING"), { me: rita })[0]?.hindrance).toBeNull();
    expect(stepsOf({ ...draft("EDITING"), revision: 1 }, { me: rita })[0]?.hindrance).toContain("nothing is changed");
  });
});

describe("approvalWords", () => {
  it("counts those that are missing", () => {
    const two = { approvals: 2, by: "ADMIN" as const, row: null };
    expect(approvalWords(draft("SUBMITTED"), two)).toEqual([
      "2 different administrators have to approve it.",
      "2 are missing, yours among them if you approve now.",
    ]);
    expect(approvalWords(draft("SUBMITTED", ["ann"]), two)[1]).toBe("It can be published after this approval.");
  });
});

describe("consequences", () => {
  it("says how much a publication moves, and how to get back", () => {
    const impact = { state: "DONE" as const, progress: { decided: 4, of: 4 }, moved: { accounts: 1, arr: 10 } };
    const words = consequences("publish", draft("APPROVED"), { impact }).join(" ");
    expect(words).toContain("1 account with an ARR of 10 will be decided differently");
    expect(words).toContain("roll back");
  });
});
