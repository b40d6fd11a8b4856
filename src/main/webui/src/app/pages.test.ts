import { describe, expect, it } from "vitest";
import { likelyNext, PAGES } from "./pages";

describe("what is likely to be opened next", () => {
  it("is a page, and never the one that is open", () => {
    for (const name of Object.keys(PAGES)) {
      const next = likelyNext(`/${name}/some/where`);
      expect(next).not.toContain(name);
      expect(next.filter((each) => !(each in PAGES))).toEqual([]);
    }
  });
  it("is an account in the queue, and its rows in an account", () => {
    expect(likelyNext("/queue/expansion")).toContain("accounts");
    expect(likelyNext("/accounts/A-1")).toContain("tables");
  });
  it("is nothing where there is no page", () => {
    for (const path of ["/", "/nothing", "/constructor", ""]) expect(likelyNext(path)).toEqual([]);
  });
});
