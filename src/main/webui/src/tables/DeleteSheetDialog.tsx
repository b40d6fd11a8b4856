import { useQueryClient } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router";
import { Conflict } from "../draft/Conflict";
import { ConfirmDialog } from "../ui";
import { fileOf, takeOut } from "./file-calls";
import { useDraftSheets } from "./queries";
import { deleteSheet } from "./sheet-calls";
import { useMissed } from "./useMissed";

interface Props {
  draft: { id: number; base: string };
  workbook: string;
  sheet: string;
  revision: string;
  onClose: () => void;
  /** Looks at the draft as it is now. */
  onReload: () => void;
  /** Before the page is left. */
  onDeleted: () => void;
}

/** Takes a sheet out of a draft, with its workbook where it is the last one. */
export function DeleteSheetDialog({ draft, workbook, sheet, revision, onClose, onReload, onDeleted }: Props) {
  const sheets = (useDraftSheets(draft.id).data?.sheets ?? []).filter((each) => each.workbook === `${workbook}.xlsx`);
  const missed = useMissed(draft.base, (table) => table.workbook === `${workbook}.xlsx` && table.sheet === sheet);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const last = sheets.length === 1;
  async function confirm() {
    const file = `${workbook}.xlsx`;
    await takeOut(queries, draft.id, file, last ? file : sheet, () =>
      last ? fileOf(draft.id, file).delete(revision) : deleteSheet({ id: draft.id, revision }, workbook, sheet),
    );
    flushSync(() => {
      onDeleted();
      onClose();
    });
    await navigate(`/tables?draft=${draft.id}`);
  }
  return (
    <ConfirmDialog
      title={`Delete the sheet ${sheet}`}
      label={last ? "Delete sheet and workbook" : "Delete sheet"}
      happens={[
        last ? `It is the only sheet of ${workbook}.xlsx, so the workbook goes with it.` : `${sheet} goes from ${workbook}.xlsx in draft ${draft.id}, with all its rows, and with what you have not saved.`,
        ...missed,
        "Nothing is decided by it before the draft is published. What is in force keeps the sheet.",
        <>
          It can be undone as long as the page says so. To be able to upload it later,{" "}
          <a className="linked" href={`/api/v1/drafts/${draft.id}/workbooks/${workbook}.xlsx`} download={`${workbook}.xlsx`}>
            download the workbook
          </a>{" "}
          first.
        </>,
      ]}
      onConfirm={confirm}
      onClose={onClose}
      showError={(error) => <Conflict error={error} draft={draft} onReload={onReload} />}
    />
  );
}
