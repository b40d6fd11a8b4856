import { useState } from "react";
import { useLogin } from "../app/login";
import { may, useMe } from "../app/session";
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
  const me = useMe().data;
  const { ask } = useLogin();
  const onClose = () => setAsking(null);
  const onReload = () => {
    onClose();
    onStale();
  };
  const place = { draft, workbook, sheet, revision, onClose, onReload };
  function begin(what: "copy" | "delete") {
    if (!may(me, "editor")) return ask("Sheets are copied and deleted by somebody with the role editor.");
    if (what === "delete") return setAsking(what);
    void beforeCopy().then((saved) => saved && setAsking("copy"));
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
