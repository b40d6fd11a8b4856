import { useQueryClient } from "@tanstack/react-query";
import { ConfirmDialog, toast } from "../ui";
import { deleteSentences, deleteWorkbook, refreshDraft } from "../tables/sheet-calls";
import { useMissed } from "../tables/useMissed";
import { Conflict } from "./Conflict";
import { nameOfFile } from "./files";
import type { Draft } from "./types";

/** Takes a workbook or a file of sentences out of a draft. */
export function DeleteFileDialog({ draft, file, onClose }: { draft: Draft; file: string; onClose: () => void }) {
  const queries = useQueryClient();
  const sentences = file.endsWith(".dslr");
  const missed = useMissed(draft.base, (table) => table.workbook === file);
  const name = sentences ? file.replace(/\.dslr$/, "") : nameOfFile(file);
  const address = `/api/v1/drafts/${draft.id}/${sentences ? "sentences" : "workbooks"}/${file}`;
  async function confirm() {
    const seen = { id: draft.id, revision: `"${draft.revision}"` };
    await (sentences ? deleteSentences(seen, name) : deleteWorkbook(seen, name));
    await refreshDraft(queries, draft.id);
    toast(`${file} is gone from draft ${draft.id}`);
    onClose();
  }
  return (
    <ConfirmDialog
      title={`Delete ${file}`}
      label="Delete file"
      happens={[
        sentences ? `All rules in ${file} go from draft ${draft.id}.` : `${file} goes from draft ${draft.id} with all its sheets.`,
        ...missed,
        ...(draft.state === "EDITING" ? [] : ["The draft goes back to being edited; approvals are void then."]),
        "Nothing is decided by it before the draft is published. What is in force keeps the file.",
        <>
          It cannot be undone here.{" "}
          <a className="linked" href={address} download={file}>
            Download the file
          </a>{" "}
          first to be able to {sentences ? "write it again" : "upload it again"}.
        </>,
      ]}
      onConfirm={confirm}
      onClose={onClose}
      showError={(error) => <Conflict error={error} draft={draft} onReload={onClose} />}
    />
  );
}
