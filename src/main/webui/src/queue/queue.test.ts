import { expect, it } from "vitest";
import { filtersOf, withFilter } from "./filters";
import { commandOf } from "./keys";
import { keyOf } from "./useAnswers";
import type { QueueEntry } from "../api/types";

const key = (key: string, ctrlKey = false) => ({ key, ctrlKey, altKey: false, metaKey: false });

it("takes filters from the address, and nothing else", () => {
  expect(filtersOf(new URLSearchParams("owner=CS&region=&after=x&tab=y"))).toEqual({ owner: "CS" });
});

it("sets and clears one filter and leaves the others", () => {
  const query = new URLSearchParams("owner=CS&region=EMEA");
  expect(String(withFilter(query, "owner", "SALES"))).toBe("owner=SALES&region=EMEA");
  expect(String(withFilter(query, "owner", ""))).toBe("region=EMEA");
  expect(String(query)).toBe("owner=CS&region=EMEA");
});

it("understands keys, and leaves the browser its own", () => {
  expect(commandOf(key("j"))).toEqual({ move: 1 });
  expect(commandOf(key("ArrowUp"))).toEqual({ move: -1 });
  expect(commandOf(key("a"))).toEqual({ answer: "ACCEPTED" });
  expect(commandOf(key("l"))).toEqual({ answer: "MAYBE_LATER" });
  expect(commandOf(key("d"))).toEqual({ answer: "DECLINED" });
  expect(commandOf(key("d", true))).toBeNull();
  expect(commandOf(key("Enter"))).toBeNull();
});

it("tells two plays of one account apart", () => {
  const entry = { accountId: "acme", play: "ADD_SEATS" } as QueueEntry;
  expect(keyOf(entry)).not.toBe(keyOf({ ...entry, product: "analytics" }));
  expect(keyOf(entry)).toBe(keyOf({ ...entry, product: null }));
});
