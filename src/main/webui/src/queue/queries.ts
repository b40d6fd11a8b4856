import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { QueueEntry } from "../api/types";
import type { Filters } from "./filters";

const PAGE = 50;

export const queueOf = (queue: string, filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ["queue", queue, filters],
    queryFn: ({ pageParam }) => {
      const query = { ...filters, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) };
      return told(api.GET("/api/v1/queues/{queue}", { params: { path: { queue }, query } }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? null,
    select: ({ pages }) => pages.flatMap((page) => page.entries as QueueEntry[]),
  });

export function useQueue(queue: string, filters: Filters) {
  return useInfiniteQuery({ ...queueOf(queue, filters), placeholderData: (before) => before });
}
