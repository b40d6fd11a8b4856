import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { againWhileRunning } from "../api/query";
import type { Change } from "../changes";
import type { Impact } from "../draft/types";
import type { AuditEntry, Release, ReleaseSummary } from "./types";

const LONG = 10 * 60_000;
const PAGE = 100;

export function useReleases() {
  return useQuery({
    queryKey: ["releases"],
    queryFn: () => told(api.GET("/api/v1/releases")),
    select: (page) => page.releases as ReleaseSummary[],
  });
}

export function useRelease(id: string) {
  return useQuery({
    queryKey: ["release", id],
    queryFn: () => told(api.GET("/api/v1/releases/{id}", { params: { path: { id } } })),
    select: (release) => release as Release,
  });
}

/** What `to` changes of `from`. Releases never change, so neither does the answer. */
export function useReleaseDiff(from: string | undefined, to: string | undefined) {
  return useQuery({
    queryKey: ["release", to, "diff", from],
    enabled: from !== undefined && to !== undefined,
    staleTime: LONG,
    queryFn: () => {
      const params = { path: { id: to ?? "" }, query: { from: from ?? "" } };
      return told(api.GET("/api/v1/releases/{id}/diff", { params }));
    },
    select: (diff) => diff.changes as unknown as Change[],
  });
}

/** What rolling back would move; asks again while the service is at it. */
export function useRollBackImpact(from: string, to: string) {
  return useQuery({
    queryKey: ["release", to, "impact", from],
    queryFn: () => told(api.GET("/api/v1/releases/{id}/impact", { params: { path: { id: to }, query: { wait: 1 } } })),
    select: (impact) => impact as unknown as Impact,
    refetchInterval: againWhileRunning(300),
  });
}

/** The audit log, newest first; of one draft only, where one is given. */
export function useAudit(draft?: number) {
  return useInfiniteQuery({
    queryKey: ["audit", draft ?? "all"],
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, ...(draft !== undefined ? { draft: String(draft) } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return told(api.GET("/api/v1/audit", { params: { query } }));
    },
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? null,
    select: ({ pages }) => pages.flatMap((page) => page.entries as AuditEntry[]),
  });
}
