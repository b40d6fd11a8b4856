import { type InfiniteData, infiniteQueryOptions, queryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { AccountStanding, LedgerRow } from "../api/types";
import { filtersOf, type Selection } from "./selection";

const PAGE = 50;

/** What each gate row holds, the most ARR first; with the accounts that are nearest to leaving it. */
export const ledger = queryOptions({
  queryKey: ["ledger"],
  queryFn: () => told(api.GET("/api/v1/portfolio/ledger", { params: { query: { nearest: 3 } } })),
  select: ({ rows }) => [...(rows as unknown as LedgerRow[])].sort((one, other) => other.held.arr - one.held.arr),
  staleTime: 60_000,
});

/** One function for all: see queue/queries.ts. */
function listed<A>({ pages }: InfiniteData<{ all: A; entries: unknown[] }, string>) {
  return { all: pages[0]?.all, entries: pages.flatMap((page) => page.entries as AccountStanding[]) };
}

/** The accounts of a selection, largest first, page by page, and what all of them add up to. */
export const selectedOf = (selections: readonly Selection[]) =>
  infiniteQueryOptions({
    queryKey: ["selected", selections],
    queryFn: ({ pageParam }) => {
      const query = { ...filtersOf(selections), limit: PAGE, ...(pageParam ? { after: pageParam } : {}) };
      return told(api.GET("/api/v1/portfolio/accounts", { params: { query } }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? null,
    select: listed,
    staleTime: 60_000,
  });

export function useSelected(selections: readonly Selection[]) {
  return useInfiniteQuery(selectedOf(selections));
}
