import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "react-router";
import { type Change, ChangeList } from "../changes";
import { Empty, Result } from "../ui";
import { isOpen } from "./states";
import type { Draft } from "./types";

/** What the draft changes of the release that it was begun from. */
export function ChangesTab({ draft, changes }: { draft: Draft; changes: UseQueryResult<Change[]> }) {
  const place = isOpen(draft.state) ? { draft: draft.id } : draft.release ? { release: draft.release } : {};
  return (
    <Result query={changes} what="the changes">
      {(all) =>
        all.length > 0 ? (
          <ChangeList changes={all} before={draft.base} {...place} />
        ) : (
          <Empty title="Nothing is changed yet">
            <p>
              <Link to={`/tables?draft=${draft.id}`}>Edit a table</Link>, <Link to={`/sentences?draft=${draft.id}`}>write a rule as a sentence</Link>, or{" "}
              <Link to="?tab=files">download a workbook</Link>, change it in Excel or LibreOffice, and upload it here.
            </p>
          </Empty>
        )
      }
    </Result>
  );
}
