import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, told } from "../api/client";
import { againWhileRunning } from "../api/query";
import type { Problem } from "../api/problem";
import { hitsOfSheet, type Hit } from "./hits";

const LONG = 5 * 60_000;
const AGAIN = 2_000;

export function useTables(release: string) {
  return useQuery({
    queryKey: ["tables", release],
    queryFn: () => told(api.GET("/api/v1/releases/{id}/tables", { params: { path: { id: release } } })),
  });
}

export function useReleases() {
  return useQuery({ queryKey: ["releases"], queryFn: () => told(api.GET("/api/v1/releases")) });
}

export function useRelease(id: string) {
  return useQuery({ queryKey: ["release", id], queryFn: () => told(api.GET("/api/v1/releases/{id}", { params: { path: { id } } })) });
}

export function useDrafts() {
  return useQuery({ queryKey: ["drafts"], queryFn: () => told(api.GET("/api/v1/drafts")) });
}

export const tableOf = (release: string | undefined, workbook: string, sheet: string) =>
  queryOptions({
    queryKey: ["table", release, workbook, sheet],
    enabled: release !== undefined,
    queryFn: () =>
      told(api.GET("/api/v1/releases/{id}/tables/{workbook}/{sheet}", { params: { path: { id: release ?? "", workbook, sheet } } })),
  });

export function useTable(release: string | undefined, workbook: string, sheet: string) {
  return useQuery(tableOf(release, workbook, sheet));
}

/** What headers can name. */
export function useFacts(release: string | undefined) {
  return useQuery({
    queryKey: ["sentences", release],
    enabled: release !== undefined,
    queryFn: () => told(api.GET("/api/v1/releases/{id}/sentences", { params: { path: { id: release ?? "" } } })),
    staleTime: LONG,
    select: (sentences) => sentences.facts,
  });
}

const NO_SIGNALS: ReadonlySet<string> = new Set();

/** What signals are called; empty while that is not known. */
export function useSignalLabels(release: string): ReadonlySet<string> {
  const { data } = useQuery({
    queryKey: ["signals", release],
    queryFn: () => told(api.GET("/api/v1/releases/{id}/signals", { params: { path: { id: release } } })),
    staleTime: LONG,
  });
  return useMemo(() => (data ? new Set(data.signals.map((signal) => signal.label)) : NO_SIGNALS), [data]);
}

/** For whom each row counts. The book is decided in the background: asked again until it is done. */
export function useHits(release: string | undefined) {
  return useQuery({
    queryKey: ["hits", release],
    enabled: release !== undefined,
    queryFn: () => {
      const params = { path: { id: release ?? "" }, query: { wait: 0 } };
      return told(api.GET("/api/v1/releases/{id}/hits", { params }));
    },
    staleTime: LONG,
    refetchInterval: againWhileRunning(AGAIN),
  });
}

export function useHitsOfSheet(release: string | undefined, workbook: string, sheet: string) {
  const { data } = useHits(release);
  return {
    running: data?.state === "RUNNING" ? data.progress : null,
    bySheetRow: data?.rows ? hitsOfSheet(data.rows as Hit[], workbook, sheet) : null,
  };
}

export function useDraft(id: number) {
  return useQuery({
    queryKey: ["draft", id],
    queryFn: () => told(api.GET("/api/v1/drafts/{id}", { params: { path: { id } } })),
  });
}

export function useDraftSheets(id: number | null) {
  return useQuery({
    queryKey: ["draft", id, "sheets"],
    enabled: id !== null,
    queryFn: () => told(api.GET("/api/v1/drafts/{id}/tables", { params: { path: { id: id ?? 0 } } })),
  });
}

const revisions = new WeakMap<object, string>();

/** A sheet of a draft as it stands; the revision that it was read at is given by `revisionOf`. */
export async function readDraftSheet(id: number, workbook: string, sheet: string) {
  const answer = await api.GET("/api/v1/drafts/{id}/tables/{workbook}/{sheet}", { params: { path: { id, workbook, sheet } } });
  const data = await told(Promise.resolve(answer));
  revisions.set(data, answer.response.headers.get("etag") ?? "");
  return data;
}

/** The `ETag` of the draft when the sheet was read. */
export function revisionOf(sheet: object): string {
  return revisions.get(sheet) ?? "";
}

/** Read once: what others save meanwhile is taken over on purpose, not under the hand. */
export function useDraftSheet(id: number, workbook: string, sheet: string) {
  return useQuery({
    queryKey: ["draft", id, "sheet", workbook, sheet],
    queryFn: () => readDraftSheet(id, workbook, sheet),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** The same as it is saved now, for what is done with a whole sheet. */
export function useDraftSheetAsNow(id: number, workbook: string, sheet: string) {
  return useQuery({ queryKey: ["draft", id, "copy", workbook, sheet], queryFn: () => readDraftSheet(id, workbook, sheet), staleTime: 0, gcTime: 0 });
}

/** What is found in a draft as of a revision. */
export function useCheck(id: number, revision: string) {
  return useQuery({
    queryKey: ["draft", id, "check", revision],
    queryFn: () => told(api.GET("/api/v1/drafts/{id}/check", { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: undefined,
  });
}

export function isMissing(error: unknown): boolean {
  return (error as Problem | null)?.status === 404;
}
