import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Full } from "../api/client";
import type { components } from "../api/schema";
import { Empty, Loading, Page, Result } from "../ui";
import { hitsOfRows } from "./hits";
import { numberOfLetters } from "./letters";
import { policyWords } from "./policy";
import { isMissing, revisionOf, useDraft, useDraftSheet, useFacts, useHitsOfSheet, useTable } from "./queries";
import { sheetOf } from "./sheet";
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
  if (draft.data && content.data) return <Known draft={draft.data} response={content.data} workbook={workbook} sheet={sheet} />;
  return (
    <Page wide title={sheet} lead={<SheetLead workbook={workbook} about="" />} actions={<SourceSelect />}>
      <Result query={{ ...content, data: undefined, error: draft.error ?? content.error }} what="the sheet" lines={10}>
        {() => null}
      </Result>
    </Page>
  );
}

function Known({ draft, response, workbook, sheet }: { draft: Draft; response: Response; workbook: string; sheet: string }) {
  const table = useTable(draft.base, workbook, sheet);
  const facts = useFacts(draft.base);
  const hits = useHitsOfSheet(draft.base, workbook, sheet);
  const [query] = useSearchParams();
  const known = (table.data !== undefined || isMissing(table.error) || table.error) && (facts.data || facts.error);
  const terms = useMemo(() => termsOf(table.data?.columns ?? [], facts.data ?? []), [table.data, facts.data]);
  const read = useMemo(() => sheetOf(response, terms), [response, terms]);
  const byRow = useMemo(
    () => (hits.bySheetRow && table.data && read ? hitsOfRows(hits.bySheetRow, table.data, read.rows) : null),
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
        </Empty>
      </Page>
    );
  }
  const row = Number(query.get("row")) - read.first;
  const column = query.get("column");
  const at = row >= 0 ? { row, column: column ? numberOfLetters(column) - 1 : 0 } : null;
  return (
    <SheetEditor
      draft={draft}
      workbook={workbook}
      name={sheet}
      sheet={read}
      about={policyWords(read.hitPolicy)}
      terms={terms}
      hits={byRow}
      revision={revisionOf(response)}
      at={at}
    />
  );
}
