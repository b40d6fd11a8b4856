import { type InfiniteData, infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { QueueEntry } from "../api/types";
import type { Filters } from "./filters";

/** Some screens full: more would keep the first one waiting. */
const PAGE = 25;

/** One function for all: with another one at each render the list would be another one each time, and drawn for ever. */
const entriesOf = ({ pages }: InfiniteData<{ entries: unknown[] }, string>) => pages.flatMap((page) => page.entries as QueueEntry[]);

export const queueOf = (queue: string, filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ["queue", queue, filters],
    queryFn: ({ pageParam }) => {
      const query = { ...filters, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) };
      return told(api.GET("/api/v1/queues/{queue}", { params: { path: { queue }, query } }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? null,
    select: entriesOf,
  });

export function useQueue(queue: string, filters: Filters) {
  return useInfiniteQuery({ ...queueOf(queue, filters), placeholderData: keepPreviousData });
}
