import { useQuery } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { putSentences } from "../tables/file-calls";
import type { Draft } from "../draft/types";
import type { Sentences } from "./types";

/** The sentences of a release; of the one in force, where none is named. */
export function useSentences(release: string | null) {
  const id = release ?? "active";
  return useQuery({
    queryKey: ["sentences", id],
    queryFn: () => told(api.GET("/api/v1/releases/{id}/sentences", { params: { path: { id } } })),
    select: (found) => found as unknown as Sentences,
    staleTime: 60_000,
  });
}

export function useDraftText(draft: number, name: string) {
  return useQuery({
    queryKey: ["draft-sentences", draft, name],
    queryFn: () => told(api.GET("/api/v1/drafts/{id}/sentences/{name}.dslr", { params: { path: { id: draft, name } }, parseAs: "text" })),
    select: (text) => String(text),
    // an editor holds it: it is read again when it is opened anew, not while somebody writes
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Puts a file of sentences into a draft, over the revision that was seen. */
export async function putText(draft: Draft, name: string, text: string): Promise<Draft> {
  return (await putSentences({ id: draft.id, revision: `"${draft.revision}"` }, name, text)) as unknown as Draft;
}
