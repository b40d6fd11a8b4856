import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Conflict } from "../draft/Conflict";
import { Dialog, DialogFoot, Result, toast, useForm } from "../ui";
import { tablePath } from "../ui/places";
import { plainText } from "./plain-text";
import { useDraftSheetAsNow, useDraftSheets } from "./queries";
import { Said } from "./Said";
import { putSheet, refreshDraft } from "./sheet-calls";
import { kindOfName, nameHindrance } from "./sheet-kinds";
import { allRows, freeName, givesOf, withTexts } from "./sheet-rows";

interface Props {
  draft: { id: number };
  workbook: string;
  sheet: string;
  revision: string;
  onClose: () => void;
  /** Looks at the draft as it is now. */
  onReload: () => void;
}

/** Copies a sheet of a draft under another name. */
export function CopySheetDialog(props: Props) {
  const { draft, workbook, sheet, onClose } = props;
  const content = useDraftSheetAsNow(draft.id, workbook, sheet);
  const sheets = useDraftSheets(draft.id);
  return (
    <Dialog title={`Copy the sheet ${sheet}`} onClose={onClose}>
      <Result query={{ ...content, data: sheets.data && content.data, error: content.error ?? sheets.error }} what="the sheet" lines={3}>
        {(response) => <Form {...props} response={response} sheets={sheets.data?.sheets ?? []} />}
      </Result>
    </Dialog>
  );
}

type Form = Props & { response: Parameters<typeof givesOf>[0]; sheets: readonly { workbook: string; sheet: string }[] };

function Form({ draft, workbook, sheet, revision, onClose, onReload, response, sheets }: Form) {
  const taken = sheets.filter((each) => each.workbook === `${workbook}.xlsx`).map((each) => each.sheet);
  const given = givesOf(response);
  const [name, setName] = useState(() => freeName(sheet, taken));
  const [labels, setLabels] = useState(() => given.map((each) => `${each.label} 2`));
  const first = useRef<HTMLInputElement>(null);
  // it comes after the dialog is open
  useEffect(() => first.current?.select(), []);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const wanted = plainText(name);
  const hindrance = nameHindrance(wanted, kindOfName(sheet), taken);
  // not sent with a hindrance: its button is disabled then
  const { error, busy, onSubmit } = useForm(async () => {
    const texts = given.map((each, at) => ({ ...each, text: plainText(labels[at] ?? "") || each.label }));
    await putSheet({ id: draft.id, revision }, workbook, wanted, withTexts(allRows(response), texts));
    await refreshDraft(queries, draft.id);
    toast(`${wanted} is a copy of ${sheet}`);
    onClose();
    await navigate(tablePath({ workbook, sheet: wanted, row: null, column: null }, { draft: draft.id }));
  });
  return (
    <form className="stack" onSubmit={onSubmit}>
      <label className="field">
        <span>Name of the copy</span>
        <input className="input" value={name} ref={first} required maxLength={31} aria-invalid={hindrance !== null || undefined} aria-describedby="copy-said" onChange={(event) => setName(event.target.value)} />
        {hindrance && (
          <span className="small wrong" id="copy-said">
            <Said text={hindrance} />
          </span>
        )}
      </label>
      {given.map((each, at) => (
        <label key={at} className="field">
          <span>It gives, instead of {each.label}</span>
          <input className="input" value={labels[at] ?? ""} required maxLength={200} onChange={(event) => setLabels(labels.with(at, event.target.value))} />
        </label>
      ))}
      <p className="small muted">
        {given.length > 0 && "A result has one table, so the copy gives another one. "}The copy stands in {workbook} behind the other sheets, in the looks of the house.
      </p>
      {error !== null && <Conflict error={error} draft={draft} onReload={onReload} />}
      <DialogFoot label="Copy" busy={busy} disabled={hindrance !== null} onClose={onClose} />
    </form>
  );
}
