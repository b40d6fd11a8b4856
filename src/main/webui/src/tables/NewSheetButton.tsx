import { useState } from "react";
import { useNeeds } from "../app/needs";
import { NewSheetDialog } from "./NewSheetDialog";
import { useDraft } from "./queries";
import { isOpen } from "./SourceSelect";

/** Adds a sheet to a workbook of a draft, or a workbook where none is named. Not there for drafts that are closed. */
export function NewSheetButton({ draft: id, workbook }: { draft: number; workbook: string | null }) {
  const [open, setOpen] = useState(false);
  const draft = useDraft(id).data;
  const needs = useNeeds();
  if (!draft || !isOpen(draft.state)) return null;
  const begin = () => needs("editor", "Adding a sheet", () => setOpen(true));
  return (
    <>
      <button type="button" className={workbook === null ? "button" : "button tiny"} onClick={begin}>
        {workbook === null ? "New workbook …" : "New sheet …"}
        {workbook !== null && <span className="unseen"> in {workbook}</span>}
      </button>
      {open && <NewSheetDialog draft={draft} workbook={workbook} onClose={() => setOpen(false)} />}
    </>
  );
}
