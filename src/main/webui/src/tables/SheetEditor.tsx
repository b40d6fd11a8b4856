import { useCallback, useMemo, useState } from "react";
import { Link } from "react-router";
import type { Full } from "../api/client";
import type { components } from "../api/schema";
import { Badge, Page } from "../ui";
import { CellBar } from "./CellBar";
import { ColumnDialog } from "./ColumnDialog";
import { ConflictDialog } from "./ConflictDialog";
import { firstRowOf, type GridRow, type Head, type Line } from "./content";
import { EditorBar } from "./EditorBar";
import { FindingList, focusGrid } from "./FindingList";
import { failedAt } from "./failed";
import { type Finding, findingsOf, NONE, serviceFindings } from "./findings";
import { Grid } from "./Grid";
import { Keys } from "./Keys";
import { sameRow } from "./row-edits";
import type { Hit } from "./hits";
import { LeaveDialog } from "./LeaveDialog";
import { policyWords } from "./policy";
import { useCheck } from "./queries";
import { columnsOf, decides, type Sheet } from "./sheet";
import { SheetActions } from "./SheetActions";
import { SheetLead } from "./SheetPage";
import { SourceSelect } from "./SourceSelect";
import type { Fact, Terms } from "./terms";
import { propertyOf } from "./top";
import { focusProperty, TopPanel } from "./TopPanel";
import { useAsked } from "./useAsked";
import { useSaveKey } from "./useSaveKey";
import { useSheetEditor } from "./useSheetEditor";

interface Props {
  draft: Full<components["schemas"]["DraftResponse"]>;
  workbook: string;
  name: string;
  sheet: Sheet;
  terms: Terms;
  facts: readonly Fact[];
  signals: ReadonlySet<string>;
  /** Whether the sheet has hits. */
  counted: boolean;
  /** By row id; null until they are counted. */
  hits: ReadonlyMap<number, Hit> | null;
  revision: string;
  /** The cell that the address asks for: its sheet row number, its column from 0. */
  at: { row: number; column: number } | null;
}

export function SheetEditor({ draft, workbook, name, sheet, terms, facts, signals, counted, hits, revision, at }: Props) {
  const editor = useSheetEditor({ draft: draft.id, workbook, name, sheet, revision });
  const { grid, dispatch, saved, edits } = editor;
  const { top, heads, rows } = grid;
  const { banded } = sheet;
  const [topOpen, setTopOpen] = useState(false);
  const [asking, setAsking] = useState<"column" | "header" | null>(null);
  const hitPolicy = propertyOf(top, "Hit policy");
  const result = propertyOf(top, "Result");
  const columns = useMemo(() => columnsOf(name, { top, heads, rows: saved.rows }, terms), [name, hitPolicy, result, heads, saved.rows, terms]);
  const check = useCheck(draft.id, saved.revision);
  const service = useMemo(
    () =>
      check.data
        ? serviceFindings([...check.data.issues, ...check.data.analysis, ...failedAt(check.data, { workbook, sheet: name })], { workbook, sheet: name, banded }, saved)
        : NONE,
    [check.data, saved, workbook, name, banded],
  );
  const findings = useMemo(() => findingsOf(columns, terms, service), [columns, terms, service]);
  const headFindings = useMemo(() => findingsAt(heads, service.byHead), [heads, service]);
  const lineFindings = useMemo(() => (line: Line) => service.byLine.get(line) ?? [], [service]);
  const before = useMemo(() => new Map(saved.rows.map((row) => [row.id, row])), [saved.rows]);
  const first = firstRowOf(top, banded);
  const numbers = useMemo(() => new Map(rows.map((row, index) => [row.id, first + index])), [rows, first]);
  const changed = (row: GridRow) => (before.get(row.id) === row ? null : before.has(row.id) ? (sameRow(before.get(row.id), row, saved.heads, heads) ? null : "changed") : "new");
  const openTop = useCallback((key: string) => {
    setTopOpen(true);
    requestAnimationFrame(() => focusProperty(key));
  }, []);
  useSaveKey(editor.save);
  useAsked({ at, grid, banded, dispatch, onTop: openTop });
  const table = banded && decides(name);
  const state = draft.state !== "EDITING" && draft.state !== "DISCARDED" ? "saving takes back what was submitted" : "";
  const closed = draft.state === "PUBLISHED" || draft.state === "DISCARDED";
  const ask = (what: "column" | "header") => () => setAsking(top.headless ? null : what);
  const asks = { onAddColumn: ask("column"), onRename: ask("header") };
  return (
    <Page wide title={name} lead={<SheetLead workbook={workbook} about={policyWords(hitPolicy)} />} actions={<SourceSelect />}>
      <div className="between">
        <div className="tables-draft-line">
          <Badge tone="accent">Draft {draft.id}</Badge>
          <Link to={`/drafts/${draft.id}`}>{draft.title}</Link>
          <span className="muted small">{closed ? "is closed: what you change here cannot be saved" : state}</span>
        </div>
        {!closed && <SheetActions draft={draft} workbook={workbook} sheet={name} revision={saved.revision} beforeCopy={editor.save} beforeDelete={editor.forget} onStale={() => void editor.takeOver()} />}
      </div>
      <div className="tables-editor">
        <TopPanel top={top} table={table} findings={lineFindings} open={topOpen} onToggle={setTopOpen} dispatch={dispatch} />
        <EditorBar grid={grid} dispatch={dispatch} edits={edits.length} saving={editor.saving} closed={closed} onSave={() => void editor.save()} findings={findings} hits={hits} changed={changed} {...asks} />
        <CellBar grid={grid} columns={columns} numbers={numbers} named={!table} findings={findings} />
        <Grid label={`${name}, draft ${draft.id}`} grid={grid} columns={columns} terms={terms} findings={findings} headFindings={headFindings} counted={counted} hits={hits} frozen={!table} changed={changed} numbers={numbers} dispatch={dispatch} {...asks} />
      </div>
      <FindingList
        rows={rows}
        hidden={grid.hidden}
        columns={columns}
        numbers={numbers}
        findings={findings}
        service={service}
        headFindings={headFindings}
        lineFindings={lineFindings}
        lines={top.lines}
        onLine={openTop}
        failed={failedIn(check.data)}
        draft={draft.id}
        dispatch={dispatch}
        checking={check.isFetching}
        error={check.error}
      />
      <Keys />
      {asking && (
        <ColumnDialog
          sheet={{ name, banded, top, heads }}
          active={grid.active.column}
          rename={asking === "header"}
          facts={facts}
          signals={signals}
          terms={terms}
          onClose={() => setAsking(null)}
          onDone={(band, header) => {
            setAsking(null);
            dispatch(asking === "header" ? { type: "renameColumn", column: grid.active.column, header } : { type: "addColumn", band, header });
            requestAnimationFrame(focusGrid);
          }}
        />
      )}
      {editor.conflict && <ConflictDialog conflict={editor.conflict} banded={banded} onTakeOver={(keep) => void editor.takeOver(keep)} onClose={editor.leaveConflict} />}
      <LeaveDialog unsaved={edits.length} onSave={editor.save} />
    </Page>
  );
}

/** Findings at headers as they were saved; a column keeps them until it is renamed. */
function findingsAt(heads: readonly Head[], byHead: ReadonlyMap<Head, readonly Finding[]>): (head: Head) => readonly Finding[] {
  const byId = new Map(heads.map((head) => [head.id, byHead.get(head) ?? []]));
  return (head) => byId.get(head.id) ?? [];
}

/** Examples that do not come out as they should, and promises that do not hold. */
function failedIn(check: { scenarios: { failed: number }; invariants: { broken: number } } | undefined): number {
  return check ? check.scenarios.failed + check.invariants.broken : 0;
}
