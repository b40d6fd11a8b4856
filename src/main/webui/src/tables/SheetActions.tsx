import { useState } from "react";
import { useNeeds } from "../app/needs";
import { CopySheetDialog } from "./CopySheetDialog";
import { DeleteSheetDialog } from "./DeleteSheetDialog";

interface Props {
  draft: { id: number; base: string };
  workbook: string;
  sheet: string;
  /** The `ETag` of the draft when the sheet was read or saved. */
  revision: string;
  /** Saves what is not saved yet; whether that worked. */
  beforeCopy: () => Promise<boolean>;
  /** Forgets what is not saved. */
  beforeDelete: () => void;
  /** Takes over what somebody else saved meanwhile. */
  onStale: () => void;
}

/** What can be done with a whole sheet of a draft. */
export function SheetActions({ draft, workbook, sheet, revision, beforeCopy, beforeDelete, onStale }: Props) {
  const [asking, setAsking] = useState<"copy" | "delete" | null>(null);
  const needs = useNeeds();
  const onClose = () => setAsking(null);
  const onReload = () => {
    onClose();
    onStale();
  };
  const place = { draft, workbook, sheet, revision, onClose, onReload };
  function begin(what: "copy" | "delete") {
    if (what === "delete") return needs("editor", "Deleting a sheet", () => setAsking(what));
    needs("editor", "Copying a sheet", () => void beforeCopy().then((saved) => saved && setAsking("copy")));
  }
  return (
    <div className="row">
      <button type="button" className="button tiny" onClick={() => begin("copy")}>
        Copy sheet …
      </button>
      <button type="button" className="button tiny danger" onClick={() => begin("delete")}>
        Delete sheet …
      </button>
      {asking === "copy" && <CopySheetDialog {...place} />}
      {asking === "delete" && <DeleteSheetDialog {...place} onDeleted={beforeDelete} />}
    </div>
  );
}
