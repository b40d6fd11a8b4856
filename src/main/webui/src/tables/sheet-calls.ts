import type { QueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";

/** A draft as it was when somebody looked at it. */
export interface Seen {
  id: number;
  /** Its `ETag`, such as `"4"`. */
  revision: string;
}

/** Puts a sheet, new or instead of the one of that name; the workbook is made where there is none. */
export function putSheet({ id, revision }: Seen, workbook: string, sheet: string, rows: readonly (readonly unknown[])[]) {
  const params = { path: { id, workbook, sheet } };
  const body = { rows: rows.map((row) => [...row]) };
  return told(api.PUT("/api/v1/drafts/{id}/tables/{workbook}/{sheet}", { params, headers: { "If-Match": revision }, body }));
}

export function deleteSheet({ id, revision }: Seen, workbook: string, sheet: string) {
  const params = { path: { id, workbook, sheet } };
  return told(api.DELETE("/api/v1/drafts/{id}/tables/{workbook}/{sheet}", { params, headers: { "If-Match": revision } }));
}

/**
 * After sheets or files of a draft came or went nothing that is about the draft is taken from memory; but a sheet
 * that somebody edits is not read again under the hand.
 */
export async function refreshDraft(queries: QueryClient, id: number): Promise<void> {
  const editing = (key: readonly unknown[]) => key[2] === "sheet" || key[2] === "check";
  await Promise.all([
    queries.invalidateQueries({ queryKey: ["draft", id], predicate: ({ queryKey }) => !editing(queryKey) }),
    queries.invalidateQueries({ queryKey: ["drafts"] }),
    queries.invalidateQueries({ queryKey: ["audit"] }),
  ]);
}
