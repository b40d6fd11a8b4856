import { beforeEach, expect, it } from "vitest";
import { forgetCalls, onCalls, record, recordedCalls } from "./recorder";

const call = (path: string, body: string | null = null) => ({ method: "GET", path, contentType: null, body, status: 200, milliseconds: 1 });

beforeEach(forgetCalls);

it("keeps the newest first, and each call once", () => {
  record(call("/a"));
  record(call("/b"));
  record(call("/a"));
  record(call("/a", "{}"));
  expect(recordedCalls().map(({ path, body }) => [path, body])).toEqual([
    ["/a", "{}"],
    ["/a", null],
    ["/b", null],
  ]);
});

it("keeps no more than 50", () => {
  for (let at = 0; at < 60; at++) record(call(`/${at}`));
  expect(recordedCalls()).toHaveLength(50);
  expect(recordedCalls()[0]?.path).toBe("/59");
});

it("tells listeners until they leave", () => {
  let told = 0;
  const leave = onCalls(() => told++);
  record(call("/a"));
  forgetCalls();
  leave();
  record(call("/b"));
  expect(told).toBe(2);
});
