import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import { Conflict } from "../draft/Conflict";
import { uploadHindrance } from "../draft/files";
import { Dialog, DialogFoot, toast, useForm } from "../ui";
import { focusWrong } from "../ui/focus-wrong";
import { tablePath } from "../ui/places";
import { NewTableFields } from "./NewTableFields";
import { plainText } from "./plain-text";
import { useDraftSheets } from "./queries";
import { Said } from "./Said";
import { putSheet, refreshDraft } from "./sheet-calls";
import { KINDS, nameHindrance, rowsOf, type Wanted } from "./sheet-kinds";

interface Props {
  draft: { id: number; base: string; revision: number };
  /** Null for a new one. */
  workbook: string | null;
  onClose: () => void;
}

const NOTHING: Wanted = { name: "", title: "", forEach: "account", result: "", tests: [] };

/** Begins a sheet of a draft, in a workbook that is there or in a new one. */
export function NewSheetDialog({ draft, workbook, onClose }: Props) {
  const sheets = useDraftSheets(draft.id).data?.sheets ?? [];
  const [file, setFile] = useState("");
  const [kindId, setKind] = useState("first");
  const [wanted, setWanted] = useState(NOTHING);
  const [asked, setAsked] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { error, busy, onSubmit } = useForm(add);
  const id = useId();
  const kinds = KINDS.filter((each) => !each.once || !sheets.some((sheet) => sheet.sheet.toLowerCase() === each.id));
  const kind = kinds.find((each) => each.id === kindId) ?? kinds[0] ?? KINDS[0];
  if (!kind) return null;
  const book = workbook ?? plainText(file).replace(/\.xlsx$/, "");
  const taken = sheets.filter((each) => each.workbook === `${book}.xlsx`).map((each) => each.sheet);
  const clean = { ...wanted, name: plainText(wanted.name), title: plainText(wanted.title), result: plainText(wanted.result), tests: wanted.tests.map(plainText).filter(Boolean) };
  const bookSays = workbook !== null ? null : file === "" ? "a workbook needs a name" : taken.length > 0 ? `there is a workbook \`${book}\` already` : uploadHindrance(`${book}.xlsx`, 0);
  const nameSays = nameHindrance(clean.name, kind, taken);
  const resultSays = kind.gives && clean.result === "" ? "say what it gives" : null;

  function choose(next: string) {
    setKind(next);
    const named = KINDS.find((each) => each.id === next)?.named;
    const other = KINDS.some((each) => each.named === wanted.name);
    if (named ? wanted.name === "" || other : other) setWanted({ ...wanted, name: named ?? "" });
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    setAsked(true);
    if (!bookSays && !nameSays && !resultSays) return onSubmit(event);
    event.preventDefault();
    focusWrong(event.currentTarget);
  }
  async function add() {
    if (!kind) return;
    await putSheet({ id: draft.id, revision: `"${draft.revision}"` }, book, clean.name, rowsOf(kind, clean));
    await refreshDraft(queries, draft.id);
    toast(`${clean.name} is a part of draft ${draft.id} now`);
    onClose();
    await navigate(tablePath({ workbook: book, sheet: clean.name, row: null, column: null }, { draft: draft.id }));
  }
  return (
    <Dialog title={workbook === null ? "New workbook" : `New sheet in ${workbook}`} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        {workbook === null && (
          <Named label="Name of the workbook: lower case letters, digits and dashes" id={`${id}-book`} value={file} wrong={asked ? bookSays : null} longest={60} first onText={setFile} />
        )}
        <label className="field">
          <span>{workbook === null ? "Its first sheet holds" : "It holds"}</span>
          <select className="input" value={kind.id} data-focus={workbook === null ? undefined : true} aria-describedby={`${id}-kind`} onChange={(event) => choose(event.target.value)}>
            <optgroup label="Rules">{optionsOf(kinds.filter((each) => each.hitPolicy))}</optgroup>
            <optgroup label="Examples, promises and lists">{optionsOf(kinds.filter((each) => !each.hitPolicy))}</optgroup>
          </select>
          <span className="small muted" id={`${id}-kind`}>
            {kind.about}
          </span>
        </label>
        <Named label="Name of the sheet" id={`${id}-name`} value={wanted.name} wrong={asked ? nameSays : null} longest={31} onText={(name) => setWanted({ ...wanted, name })} />
        {kind.gives && <Named label={kind.gives} id={`${id}-result`} value={wanted.result} wrong={asked ? resultSays : null} longest={200} onText={(result) => setWanted({ ...wanted, result })} />}
        {kind.gives && <NewTableFields release={draft.base} wanted={wanted} onWanted={setWanted} />}
        {error !== null && <Conflict error={error} draft={draft} onReload={onClose} />}
        <DialogFoot label={workbook === null ? "Add workbook" : "Add sheet"} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function optionsOf(kinds: readonly { id: string; label: string }[]) {
  return kinds.map((each) => (
    <option key={each.id} value={each.id}>
      {each.label}
    </option>
  ));
}

interface NamedProps {
  label: string;
  id: string;
  value: string;
  wrong: string | null;
  longest: number;
  first?: boolean;
  onText: (text: string) => void;
}

function Named({ label, id, value, wrong, longest, first, onText }: NamedProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input className="input" value={value} maxLength={longest} autoComplete="off" data-focus={first || undefined} aria-invalid={wrong !== null || undefined} aria-describedby={wrong ? id : undefined} onChange={(event) => onText(event.target.value)} />
      {wrong && (
        <span className="small wrong" id={id}>
          <Said text={wrong} />
        </span>
      )}
    </label>
  );
}
