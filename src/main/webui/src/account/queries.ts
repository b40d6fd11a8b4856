import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { Decision, DecisionChangeEntry, TierPath } from "../api/types";

const at = (id: string) => ({ path: { id } });

export const decisionOf = (id: string) =>
  queryOptions({
    queryKey: ["account", id, "decision"],
    queryFn: () => told(api.GET("/api/v1/accounts/{id}/decision", { params: { ...at(id), query: { trace: true } } })),
    select: (decision) => decision as unknown as Decision,
  });

export function useDecision(id: string) {
  return useQuery(decisionOf(id));
}

/** The account's own facts, as its systems sent them. */
export function useFacts(id: string) {
  return useQuery({
    queryKey: ["account", id, "facts"],
    queryFn: () => told(api.GET("/api/v1/accounts/{id}", { params: at(id) })),
    select: (account) => account as Record<string, unknown>,
  });
}

export function useCrossSell(id: string) {
  return useQuery({
    queryKey: ["account", id, "cross-sell"],
    queryFn: () => told(api.GET("/api/v1/accounts/{id}/cross-sell", { params: at(id) })),
  });
}

export function useHistory(id: string) {
  return useQuery({
    queryKey: ["account", id, "history"],
    queryFn: () => told(api.GET("/api/v1/accounts/{id}/decisions", { params: { ...at(id), query: { limit: 50 } } })),
    select: (page) => page.decisions as unknown as Decision[],
  });
}

export function useChanges(id: string) {
  return useQuery({
    queryKey: ["account", id, "changes"],
    queryFn: () => told(api.GET("/api/v1/accounts/{id}/changes", { params: { ...at(id), query: { limit: 100 } } })),
    select: (page) => page.changes as DecisionChangeEntry[],
  });
}

export function usePath(id: string, to: string | undefined, product: string | undefined) {
  return useQuery({
    queryKey: ["account", id, "path", to, product],
    queryFn: () => {
      const query = { to: to ?? "", ...(product ? { product } : {}) };
      return told(api.GET("/api/v1/accounts/{id}/path", { params: { ...at(id), query } }));
    },
    select: (path) => path as TierPath,
    enabled: to !== undefined,
  });
}
