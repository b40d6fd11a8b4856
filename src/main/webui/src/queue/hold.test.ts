import { describe, expect, it } from "vitest";
import type { Decision } from "../api/types";
import { commandOf } from "./keys";
import { isOffered, whyAway } from "./send-answer";

describe("an answered play", () => {
  const removed = [
    { play: "ASSIGN_REP", product: null, by: "MAYBE_LATER", text: "wait 14 days" },
    { play: "CROSS_SELL", product: "analytics", by: "NO_EMAIL_CONSENT", text: "no consent for email" },
  ];
  const next = { funnel: { removed }, plays: [{ play: "CROSS_SELL", product: "premium" }] } as unknown as Decision;
  it("is away for what took it away, for its product", () => {
    expect(whyAway(next, { accountId: "a", play: "ASSIGN_REP" })).toBe("wait 14 days");
    expect(whyAway(next, { accountId: "a", play: "CROSS_SELL", product: "analytics" })).toBe("no consent for email");
  });
  it("may still be offered", () => {
    expect(whyAway(next, { accountId: "a", play: "CROSS_SELL", product: "premium" })).toBeNull();
    expect(isOffered(next, { accountId: "a", play: "CROSS_SELL", product: "premium" })).toBe(true);
    expect(whyAway(next, { accountId: "a", play: "OTHER" })).toBeNull();
    expect(isOffered(next, { accountId: "a", play: "OTHER" })).toBe(false);
  });
  it("is taken back by a key", () => {
    const key = { key: "u", ctrlKey: false, altKey: false, metaKey: false };
    expect(commandOf(key)).toEqual({ undo: true });
    expect(commandOf({ ...key, ctrlKey: true })).toBeNull();
  });
});
