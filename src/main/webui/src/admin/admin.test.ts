import { describe, expect, it } from "vitest";
import { endOfDay, inOrder, keyState } from "./keys";
import { rolesHint, rolesWords } from "./roles";
import type { ApiKey } from "./types";

const NOW = Date.parse("2026-11-22T08:00:00Z");
const key = (name: string, more: Partial<ApiKey> = {}): ApiKey => ({ id: name, name, roles: ["client"], createdAt: "2026-11-01T00:00:00Z", ...more });

describe("keys", () => {
  it("stand as they are", () => {
    expect(keyState(key("a"), NOW)).toBe("never used");
    expect(keyState(key("a", { lastUsedAt: "2026-11-20T00:00:00Z" }), NOW)).toBe("in use");
    expect(keyState(key("a", { expiresAt: "2026-11-21T00:00:00Z" }), NOW)).toBe("expired");
    expect(keyState(key("a", { expiresAt: "2026-11-21T00:00:00Z", revokedAt: "2026-11-20T00:00:00Z" }), NOW)).toBe("revoked");
  });
  it("have those that work first", () => {
    const all = [key("a", { revokedAt: "2026-11-20T00:00:00Z" }), key("c"), key("b")];
    expect(inOrder(all, NOW).map((each) => each.name)).toEqual(["b", "c", "a"]);
  });
  it("end with the day that was chosen", () => {
    expect(new Date(endOfDay("2026-11-30") ?? "").getDate()).toBe(30);
    expect(endOfDay("")).toBeNull();
  });
});

describe("roles", () => {
  it("read in one order", () => {
    expect(rolesWords(["admin", "viewer"])).toBe("Viewer, Admin");
  });
  it("hint at what may not be meant", () => {
    expect(rolesHint([])).not.toBeNull();
    expect(rolesHint(["admin"])).toContain("Viewer");
    expect(rolesHint(["editor", "approver"])).toContain("cannot approve");
    expect(rolesHint(["viewer", "admin"])).toBeNull();
  });
});
