import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { callOf } from "../api/client";
import { onCalls, type RecordedCall, recordedCalls } from "../api/recorder";

/**
 * What the page on screen shows, as calls: those behind the data in use now, also where they were
 * answered before and kept, and whatever else was called since the page was opened.
 */
export function useCalls(): readonly RecordedCall[] {
  const queries = useQueryClient();
  const recent = useSyncExternalStore(onCalls, recordedCalls);
  const inUse = queries
    .getQueryCache()
    .findAll({ type: "active" })
    .flatMap(({ state: { data } }) => (isPaged(data) ? data.pages : [data]))
    .map(callOf)
    .filter((call) => call !== undefined);
  return [...recent, ...inUse].filter((call, at, all) => all.findIndex((other) => same(call, other)) === at);
}

function isPaged(data: unknown): data is { pages: unknown[] } {
  return typeof data === "object" && data !== null && "pages" in data && Array.isArray(data.pages);
}

function same(one: RecordedCall, other: RecordedCall): boolean {
  return one.method === other.method && one.path === other.path && one.body === other.body;
}
