import { useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, useRef, useState } from "react";
import { Link } from "react-router";
import { type Change, changesWords } from "../changes";
import { useNeeds } from "../app/needs";
import { toast } from "../ui";
import { putWorkbook } from "../tables/file-calls";
import { NewSheetButton } from "../tables/NewSheetButton";
import { Conflict } from "./Conflict";
import { DeleteFileDialog } from "./DeleteFileDialog";
import { changesOf, nameOfFile, uploadHindrance } from "./files";
import { refreshAfterStep } from "./queries";
import { isOpen } from "./states";
import type { Draft } from "./types";

/** The workbooks of the draft, to take into a spreadsheet program and back. */
export function FilesTab({ draft, changes }: { draft: Draft; changes: readonly Change[] }) {
  const [error, setError] = useState<unknown>(null);
  const upload = useUpload(draft, setError);
  const open = isOpen(draft.state);
  const sentences = draft.rules.filter((file) => file.endsWith(".dslr"));
  const engineers = draft.rules.filter((file) => !file.endsWith(".dslr"));
  return (
    <>
      {error !== null && <Conflict error={error} draft={draft} onReload={() => setError(null)} />}
      <section className="card">
        <div className="between">
          <h2>Workbooks</h2>
          {open && (
            <span className="row">
              <NewSheetButton draft={draft.id} workbook={null} />
              <FileButton label="Upload workbooks" onFiles={(files) => upload(files, null)} multiple />
            </span>
          )}
        </div>
        <p className="muted small">
          A file is taken as the workbook of its name.{" "}
          {(draft.state === "SUBMITTED" || draft.state === "APPROVED") && "An upload takes the draft back to being edited; approvals are void then."}
        </p>
        <ul className="draft-files">
          {draft.workbooks.map((file) => (
            <li key={file}>
              <Link to={`/tables?draft=${draft.id}&find=${file}`}>{file}</Link>
              <span className="muted small">{mark(changesOf(file, changes))}</span>
              <span className="row">
                <a className="button tiny" href={`/api/v1/drafts/${draft.id}/workbooks/${file}`} download={file}>
                  Download<span className="unseen"> {file}</span>
                </a>
                {open && <FileButton tiny label="Replace" about={file} onFiles={(files) => upload(files, file)} />}
                {open && <DeleteButton draft={draft} file={file} />}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="card">
        <h2>Rules as sentences</h2>
        <ul className="draft-files">
          {sentences.map((file) => (
            <li key={file}>
              <Link to={`/sentences?draft=${draft.id}&file=${file.replace(/\.dslr$/, "")}`}>{file}</Link>
              <span className="muted small">{mark(changesOf(file, changes))}</span>
              {open && <DeleteButton draft={draft} file={file} />}
            </li>
          ))}
        </ul>
        {engineers.length > 0 && <p className="muted small">Engineers keep, outside of drafts: {engineers.join(", ")}.</p>}
      </section>
    </>
  );
}

function DeleteButton({ draft, file }: { draft: Draft; file: string }) {
  const [asking, setAsking] = useState(false);
  const needs = useNeeds();
  const begin = () => needs("editor", "Deleting a file", () => setAsking(true));
  return (
    <>
      <button type="button" className="button tiny danger" onClick={begin}>
        Delete …<span className="unseen"> {file}</span>
      </button>
      {asking && <DeleteFileDialog draft={draft} file={file} onClose={() => setAsking(false)} />}
    </>
  );
}

function mark(changes: readonly Change[]): string {
  return changes.length > 0 ? changesWords(changes) : "";
}

interface FileButtonProps {
  label: string;
  about?: string;
  multiple?: boolean;
  tiny?: boolean;
  onFiles: (files: readonly File[]) => void;
}

function FileButton({ label, about, multiple, tiny, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  function chosen(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    event.target.value = "";
    if (files.length > 0) onFiles(files);
  }
  return (
    <>
      <input ref={input} type="file" accept=".xlsx" multiple={multiple} hidden onChange={chosen} aria-label={about ? `${label} ${about}` : label} />
      <button type="button" className={tiny ? "button tiny" : "button"} onClick={() => input.current?.click()}>
        {label}
        {about && <span className="unseen"> {about}</span>}
      </button>
    </>
  );
}

function useUpload(draft: Draft, onError: (error: unknown) => void) {
  const queries = useQueryClient();
  const needs = useNeeds();
  async function upload(files: readonly File[], instead: string | null) {
    onError(null);
    let revision = draft.revision;
    for (const file of files) {
      const target = instead ?? file.name;
      const hindrance = uploadHindrance(target, file.size);
      if (hindrance) {
        toast(hindrance, "bad");
        continue;
      }
      try {
        const answer = await putWorkbook({ id: draft.id, revision: `"${revision}"` }, nameOfFile(target), file);
        revision = answer.revision;
        const issues = answer.issues.length;
        toast(issues > 0 ? `${target} is taken; ${issues} findings, see Checks` : `${target} is taken`);
      } catch (refusal) {
        onError(refusal);
        break;
      }
    }
    await refreshAfterStep(queries, false);
  }
  return (files: readonly File[], instead: string | null) => needs("editor", "Uploading a workbook", () => void upload(files, instead));
}
