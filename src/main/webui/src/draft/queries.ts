import { type QueryClient, useQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { againWhileRunning } from "../api/query";
import type { Change } from "../changes";
import type { CheckResult, Draft, DraftSummary, Impact } from "./types";

const LONG = 10 * 60_000;
/** Seconds that the service may keep a question before it says how far it is. */
const WAIT = 2;

export function useDrafts() {
  return useQuery({
    queryKey: ["drafts"],
    queryFn: () => told(api.GET("/api/v1/drafts")),
    select: (page) => page.drafts as DraftSummary[],
  });
}

export function useDraft(id: number) {
  return useQuery({
    queryKey: ["draft", id],
    queryFn: () => told(api.GET("/api/v1/drafts/{id}", { params: { path: { id } } })),
    select: (draft) => draft as unknown as Draft,
    // somebody else may edit it, and approvals come from others
    refetchInterval: 20_000,
  });
}

/** What follows from the content is read once for each revision. */
function ofRevision(draft: Draft, what: string) {
  return { queryKey: ["draft-content", draft.id, what, draft.revision, draft.base], staleTime: LONG };
}

export function useChanges(draft: Draft, enabled = true) {
  return useQuery({
    ...ofRevision(draft, "diff"),
    enabled,
    queryFn: () => told(api.GET("/api/v1/drafts/{id}/diff", { params: { path: { id: draft.id } } })),
    select: (diff) => diff.changes as unknown as Change[],
  });
}

export function useCheck(draft: Draft, enabled = true) {
  return useQuery({
    ...ofRevision(draft, "check"),
    enabled,
    queryFn: () => told(api.GET("/api/v1/drafts/{id}/check", { params: { path: { id: draft.id } } })),
    select: (check) => check as unknown as CheckResult,
  });
}

export function readImpact(id: number, query: { wait: number; refresh?: boolean }) {
  return told(api.GET("/api/v1/drafts/{id}/impact", { params: { path: { id }, query } }));
}

/** Asks again while the service is at it. */
export function useImpact(draft: Draft, enabled = true) {
  return useQuery({
    ...ofRevision(draft, "impact"),
    enabled,
    queryFn: () => readImpact(draft.id, { wait: WAIT }),
    select: (impact) => impact as unknown as Impact,
    refetchInterval: againWhileRunning(300),
  });
}

/** After a step of a draft nothing that is about drafts, releases or decisions is taken from memory. */
export async function refreshAfterStep(queries: QueryClient, published: boolean): Promise<void> {
  if (published) return queries.invalidateQueries();
  await Promise.all([
    queries.invalidateQueries({ queryKey: ["draft"] }),
    queries.invalidateQueries({ queryKey: ["drafts"] }),
    queries.invalidateQueries({ queryKey: ["audit"] }),
  ]);
}
