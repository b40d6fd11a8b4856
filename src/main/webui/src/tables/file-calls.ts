import type { QueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { asProblem } from "../api/problem";
import { toast } from "../ui";
import { refreshDraft, type Seen } from "./sheet-calls";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @param name without `.xlsx` */
export function putWorkbook({ id, revision }: Seen, name: string, content: Blob) {
  return told(
    api.PUT("/api/v1/drafts/{id}/workbooks/{name}.xlsx", {
      params: { path: { id, name } },
      headers: { "If-Match": revision, "content-type": WORKBOOK },
      body: content as unknown as string,
      bodySerializer: (body) => body as unknown as Blob,
    }),
  );
}

/** @param name without `.dslr` */
export function putSentences({ id, revision }: Seen, name: string, text: string) {
  return told(
    api.PUT("/api/v1/drafts/{id}/sentences/{name}.dslr", {
      params: { path: { id, name } },
      headers: { "If-Match": revision, "content-type": "text/plain" },
      body: text,
      bodySerializer: (body) => body,
    }),
  );
}

/** A workbook or a file of sentences: how it is read, taken out and put back. */
export function fileOf(id: number, file: string) {
  const sentences = file.endsWith(".dslr");
  const name = file.replace(/\.(dslr|xlsx)$/, "");
  const params = { path: { id, name } };
  return {
    read: async (): Promise<Blob> =>
      sentences
        ? new Blob([await told(api.GET("/api/v1/drafts/{id}/sentences/{name}.dslr", { params, parseAs: "text" }))])
        : ((await told(api.GET("/api/v1/drafts/{id}/workbooks/{name}.xlsx", { params, parseAs: "blob" }))) as unknown as Blob),
    delete: (revision: string) =>
      told(
        sentences
          ? api.DELETE("/api/v1/drafts/{id}/sentences/{name}.dslr", { params, headers: { "If-Match": revision } })
          : api.DELETE("/api/v1/drafts/{id}/workbooks/{name}.xlsx", { params, headers: { "If-Match": revision } }),
      ),
    put: async (revision: string, content: Blob) =>
      sentences ? putSentences({ id, revision }, name, await content.text()) : putWorkbook({ id, revision }, name, content),
  };
}

/**
 * Takes something out of a file of a draft, or the file itself, and says so with an offer to put the file back as it
 * was. If somebody else saved in between, the offer is refused, and says so.
 */
export async function takeOut(queries: QueryClient, id: number, file: string, what: string, take: () => Promise<{ revision: number }>): Promise<void> {
  const { read, put } = fileOf(id, file);
  const before = await read();
  const { revision } = await take();
  await refreshDraft(queries, id);
  const undo = () =>
    put(`"${revision}"`, before)
      .then(() => refreshDraft(queries, id))
      .then(() => toast(`${what} is back in draft ${id}`))
      .catch((refusal: unknown) => toast(`${what} could not be put back: ${asProblem(refusal).message}`, "bad"));
  toast(`${what} is gone from draft ${id}`, "good", { label: "Undo", act: () => void undo() });
}
