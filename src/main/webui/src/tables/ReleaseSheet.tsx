import { Empty, ErrorBox, Page, Result } from "../ui";
import { EditButton } from "./EditDialog";
import { policyWords } from "./policy";
import { isMissing, useHitsOfSheet, useTable } from "./queries";
import { ReadTable } from "./ReadTable";
import { SheetLead } from "./SheetPage";
import { SourceSelect } from "./SourceSelect";

/** A sheet of a release, to be read. */
export function ReleaseSheet({ release, workbook, sheet }: { release: string; workbook: string; sheet: string }) {
  const table = useTable(release, workbook, sheet);
  const hits = useHitsOfSheet(release, workbook, sheet);
  const place = { workbook, sheet, row: null, column: null };
  const file = `/api/v1/releases/${release}/workbooks/${workbook}.xlsx`;
  const each = table.data && table.data.forEach !== "account" ? `asked for each ${table.data.forEach}` : "";
  const about = table.data ? [policyWords(table.data.hitPolicy), each].filter(Boolean).join(" · ") : "";
  const actions = (
    <>
      <SourceSelect />
      <a className="button" href={file} download>
        Download
      </a>
      <EditButton place={place} />
    </>
  );
  return (
    <Page wide title={sheet} lead={<SheetLead workbook={workbook} about={about} />} actions={actions}>
      {isMissing(table.error) ? (
        <Missing file={file} error={table.error} />
      ) : (
        <Result query={table} what="the table" lines={10}>
          {(data) => (
            <>
              {data.properties?.Purpose && <p className="tables-purpose">{data.properties.Purpose}</p>}
              {hits.running && (
                <p className="muted small" role="status">
                  Counting for whom each row counts: {hits.running.decided} of {hits.running.of} accounts …
                </p>
              )}
              <ReadTable table={data} hits={hits.bySheetRow} />
            </>
          )}
        </Result>
      )}
    </Page>
  );
}

/** Lists and examples (signals, scenarios …) are sheets, but no tables. */
function Missing({ file, error }: { file: string; error: unknown }) {
  return (
    <>
      <Empty title="A release has no table of this name">
        <p>
          If it is a sheet of lists or examples rather than of rules: those are read in a draft. Choose one above, press Edit to begin one, or <a href={file}>download the file</a>.
        </p>
      </Empty>
      <ErrorBox error={error} />
    </>
  );
}
