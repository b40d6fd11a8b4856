import { useEffect, useMemo, useRef } from "react";
import { Link } from "react-router";
import type { Full } from "../api/client";
import type { components } from "../api/schema";
import { Badge, Page } from "../ui";
import { CellBar } from "./CellBar";
import { ConflictDialog } from "./ConflictDialog";
import { EditorBar } from "./EditorBar";
import { FindingList } from "./FindingList";
import { findingsOf, NONE, serviceFindings } from "./findings";
import { Grid } from "./Grid";
import { Keys } from "./Keys";
import type { At, GridRow } from "./grid";
import type { Hit } from "./hits";
import { LeaveDialog } from "./LeaveDialog";
import { useCheck } from "./queries";
import type { Sheet } from "./sheet";
import { SheetLead } from "./SheetPage";
import { SourceSelect } from "./SourceSelect";
import type { Terms } from "./terms";
import { useSheetEditor } from "./useSheetEditor";

interface Props {
  draft: Full<components["schemas"]["DraftResponse"]>;
  workbook: string;
  name: string;
  sheet: Sheet;
  about: string;
  terms: Terms;
  /** By row id; null where the sheet has none. */
  hits: ReadonlyMap<number, Hit> | null;
  revision: string;
  at: At | null;
}

export function SheetEditor({ draft, workbook, name, sheet, about, terms, hits, revision, at }: Props) {
  const editor = useSheetEditor({ draft: draft.id, workbook, name, sheet, terms, revision, at });
  const { grid, dispatch, saved, edits } = editor;
  const check = useCheck(draft.id, saved.revision);
  const service = useMemo(
    () => (check.data ? serviceFindings([...check.data.issues, ...check.data.analysis], { workbook, sheet: name }, saved.rows, sheet.first) : NONE),
    [check.data, saved.rows, workbook, name, sheet.first],
  );
  const findings = useMemo(() => findingsOf(sheet.columns, terms, service), [sheet.columns, terms, service]);
  const before = useMemo(() => new Map(saved.rows.map((row) => [row.id, row])), [saved.rows]);
  const numbers = useMemo(() => new Map(grid.rows.map((row, index) => [row.id, sheet.first + index])), [grid.rows, sheet.first]);
  const changed = (row: GridRow) => (before.get(row.id) === row ? null : before.has(row.id) ? (same(before.get(row.id), row) ? null : "changed") : "new");
  useSaveKey(editor.save);
  const state = draft.state !== "EDITING" && draft.state !== "DISCARDED" ? "saving takes back what was submitted" : "";
  const closed = draft.state === "PUBLISHED" || draft.state === "DISCARDED";
  return (
    <Page wide title={name} lead={<SheetLead workbook={workbook} about={about} />} actions={<SourceSelect />}>
      <div className="tables-draft-line">
        <Badge tone="accent">Draft {draft.id}</Badge>
        <Link to={`/drafts/${draft.id}`}>{draft.title}</Link>
        <span className="muted small">
          {closed ? "is closed: what you change here cannot be saved" : state}
        </span>
      </div>
      <div className="tables-editor">
        <EditorBar grid={grid} dispatch={dispatch} edits={edits.length} saving={editor.saving} closed={closed} onSave={() => void editor.save()} findings={findings} hits={hits} changed={changed} checking={check.isFetching} />
        <CellBar grid={grid} columns={sheet.columns} numbers={numbers} findings={findings} />
        <Grid label={`${name}, draft ${draft.id}`} grid={grid} columns={sheet.columns} terms={terms} findings={findings} hits={hits} changed={changed} numbers={numbers} dispatch={dispatch} />
      </div>
      <FindingList rows={grid.rows} hidden={grid.hidden} columns={sheet.columns} numbers={numbers} findings={findings} service={service} failed={failedIn(check.data)} draft={draft.id} dispatch={dispatch} checking={check.isFetching} error={check.error} />
      <Keys />
      {editor.conflict && <ConflictDialog problem={editor.conflict} onTakeOver={() => void editor.takeOver()} onClose={editor.leaveConflict} />}
      <LeaveDialog unsaved={edits.length} onSave={editor.save} />
    </Page>
  );
}

function same(a: GridRow | undefined, b: GridRow): boolean {
  return a !== undefined && a.cells.every((cell, at) => cell === b.cells[at]);
}

/** Examples that do not come out as they should, and promises that do not hold. */
function failedIn(check: { scenarios: { failed: number }; invariants: { broken: number } } | undefined): number {
  return check ? check.scenarios.failed + check.invariants.broken : 0;
}

/** Ctrl S saves, also what still stands in an open cell. */
function useSaveKey(save: () => Promise<boolean>) {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
      event.preventDefault();
      const open = document.activeElement;
      if (open instanceof HTMLElement && open.matches(".grid-input")) open.blur();
      requestAnimationFrame(() => void latest.current());
    }
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, []);
}
