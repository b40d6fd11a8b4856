import { useQueryClient } from "@tanstack/react-query";
import { ConfirmDialog } from "../ui";
import { fileOf, takeOut } from "../tables/file-calls";
import { useMissed } from "../tables/useMissed";
import { Conflict } from "./Conflict";
import type { Draft } from "./types";

/** Takes a workbook or a file of sentences out of a draft. */
export function DeleteFileDialog({ draft, file, onClose }: { draft: Draft; file: string; onClose: () => void }) {
  const queries = useQueryClient();
  const sentences = file.endsWith(".dslr");
  const missed = useMissed(draft.base, (table) => table.workbook === file);
  const address = `/api/v1/drafts/${draft.id}/${sentences ? "sentences" : "workbooks"}/${file}`;
  async function confirm() {
    await takeOut(queries, draft.id, file, file, () => fileOf(draft.id, file).delete(`"${draft.revision}"`));
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
          It can be undone as long as the page says so. To be able to {sentences ? "write it again" : "upload it"} later,{" "}
          <a className="linked" href={address} download={file}>
            download the file
          </a>{" "}
          first.
        </>,
      ]}
      onConfirm={confirm}
      onClose={onClose}
      showError={(error) => <Conflict error={error} draft={draft} onReload={onClose} />}
    />
  );
}
