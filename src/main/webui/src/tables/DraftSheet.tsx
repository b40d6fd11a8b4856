import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Full } from "../api/client";
import type { components } from "../api/schema";
import { Empty, Loading, Page, Result } from "../ui";
import { hitsOfRows } from "./hits";
import { numberOfLetters } from "./letters";
import { isMissing, revisionOf, useDraft, useDraftSheet, useFacts, useHitsOfSheet, useSignalLabels, useTable } from "./queries";
import { sheetOf } from "./sheet";
import { SheetActions } from "./SheetActions";
import { SheetEditor } from "./SheetEditor";
import { SheetLead } from "./SheetPage";
import { SourceSelect } from "./SourceSelect";
import { termsOf } from "./terms";

type Draft = Full<components["schemas"]["DraftResponse"]>;
type Response = Full<components["schemas"]["SheetResponse"]>;

/** A sheet of a draft. Its headers mean what they mean in the release that the draft was begun from. */
export function DraftSheet({ draft: id, workbook, sheet }: { draft: number; workbook: string; sheet: string }) {
  const draft = useDraft(id);
  const content = useDraftSheet(id, workbook, sheet);
  if (draft.data && content.data) return <Known draft={draft.data} response={content.data} workbook={workbook} sheet={sheet} onReload={() => void content.refetch()} />;
  return (
    <Page wide title={sheet} lead={<SheetLead workbook={workbook} about="" />} actions={<SourceSelect />}>
      <Result query={{ ...content, data: undefined, error: draft.error ?? content.error }} what="the sheet" lines={10}>
        {() => null}
      </Result>
    </Page>
  );
}

/** The cell or the row that the address asks for; null when it asks for none. */
function placeAsked(query: URLSearchParams): { row: number; column: number } | null {
  const row = Number(query.get("row"));
  const column = query.get("column") ?? "";
  return row > 0 ? { row, column: /^[A-Z]{1,3}$/.test(column) ? numberOfLetters(column) - 1 : 0 } : null;
}

function Known({ draft, response, workbook, sheet, onReload }: { draft: Draft; response: Response; workbook: string; sheet: string; onReload: () => void }) {
  const table = useTable(draft.base, workbook, sheet);
  const facts = useFacts(draft.base);
  const hits = useHitsOfSheet(draft.base, workbook, sheet);
  const [query] = useSearchParams();
  const known = (table.data !== undefined || isMissing(table.error) || table.error) && (facts.data || facts.error);
  const terms = useMemo(() => termsOf(table.data?.columns ?? [], facts.data ?? []), [table.data, facts.data]);
  const signals = useSignalLabels(draft.base);
  const read = useMemo(() => sheetOf(response), [response]);
  const byRow = useMemo(
    () => (hits.bySheetRow && table.data && read ? hitsOfRows(hits.bySheetRow, table.data, read.content.rows) : null),
    [hits.bySheetRow === null, table.data, read],
  );
  if (!known) {
    return (
      <Page wide title={sheet} lead={<SheetLead workbook={workbook} about="" />} actions={<SourceSelect />}>
        <Loading what="what the columns mean" lines={10} />
      </Page>
    );
  }
  if (!read) {
    return (
      <Page title={sheet} lead={<SheetLead workbook={workbook} about="" />} actions={<SourceSelect />}>
        <Empty title="This sheet has no headers">
          <p>It holds only text. Edit it in a spreadsheet program, and upload the workbook into the draft.</p>
          <SheetActions draft={draft} workbook={workbook} sheet={sheet} revision={revisionOf(response)} beforeCopy={saved} beforeDelete={nothing} onStale={onReload} />
        </Empty>
      </Page>
    );
  }
  return (
    <SheetEditor
      draft={draft}
      workbook={workbook}
      name={sheet}
      sheet={read}
      terms={terms}
      facts={facts.data ?? []}
      signals={signals}
      counted={table.data !== undefined}
      hits={byRow}
      revision={revisionOf(response)}
      at={placeAsked(query)}
    />
  );
}

const saved = () => Promise.resolve(true);
const nothing = () => undefined;
