import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { Empty, LinkTabs, Page, Result } from "../ui";
import { NewSheetButton } from "./NewSheetButton";
import { tablePath } from "../ui/places";
import { policyWords } from "./policy";
import { useDraftSheets, useHits, useRelease, useTables } from "./queries";
import { SourceSelect } from "./SourceSelect";
import { type Source, useSource } from "./source";
import { type Listed, workbooksOf } from "./workbooks";

/** All sheets, workbook by workbook. */
export function SheetsPage() {
  const source = useSource();
  return (
    <Page title="Tables" lead="Everything that is decided is a row of one of these tables." actions={<SourceSelect />}>
      <TablesTabs />
      <Sheets source={source} />
    </Page>
  );
}

export function TablesTabs() {
  return (
    <LinkTabs
      label="Tables"
      tabs={[
        { to: "/tables", label: "Sheets", end: true },
        { to: "/tables/map", label: "Map" },
      ]}
    />
  );
}

function Sheets({ source }: { source: Source }) {
  const tables = useTables(source.release);
  const release = useRelease(source.release);
  const ofDraft = useDraftSheets(source.draft);
  const hits = useHits(source.draft === null ? source.release : undefined);
  const [query] = useSearchParams();
  const [text, setText] = useState(query.get("find") ?? "");
  return (
    <Result query={source.draft === null ? tables : { ...ofDraft, refetch: tables.refetch, data: ofDraft.data && tables.data, error: ofDraft.error }} what="the sheets" lines={10}>
      {() => {
        const all = workbooksOf(tables.data?.tables ?? [], source.draft === null ? null : (ofDraft.data?.sheets ?? []), release.data?.workbooks ?? [], hits.data?.rows ?? null);
        const found = all.map((each) => ({ ...each, sheets: each.sheets.filter((sheet) => matches(sheet, text)) })).filter((each) => each.sheets.length > 0 || text === "");
        return (
          <>
            <div className="between">
              <input className="input tables-find" type="search" placeholder="Find a table, a signal it tests or a result" aria-label="Find a table" value={text} onChange={(event) => setText(event.target.value)} />
              {source.draft !== null && <NewSheetButton draft={source.draft} workbook={null} />}
            </div>
            {found.length === 0 && (
              <Empty title="No table has this in it">
                <p>Try a part of the name of a sheet, of a signal or of a result.</p>
              </Empty>
            )}
            <div className="tables-books">
              {found.map((book) => (
                <section key={book.name} className="card" aria-label={book.name}>
                  <div className="between">
                    <h2>{book.name}</h2>
                    {source.draft !== null && <NewSheetButton draft={source.draft} workbook={book.name} />}
                  </div>
                  <ul className="tables-sheets">
                    {book.sheets.map((sheet) => (
                      <SheetLine key={sheet.name} book={book.name} sheet={sheet} source={source} />
                    ))}
                    {book.sheets.length === 0 && (
                      <li className="muted small">
                        Lists and examples, not a table. <a className="linked" href={`/api/v1/releases/${source.release}/workbooks/${book.name}.xlsx`}>Download the file</a>, or choose a draft to
                        read and edit it here.
                      </li>
                    )}
                  </ul>
                </section>
              ))}
            </div>
          </>
        );
      }}
    </Result>
  );
}

function SheetLine({ book, sheet, source }: { book: string; sheet: Listed; source: Source }) {
  const to = tablePath({ workbook: book, sheet: sheet.name, row: null, column: null }, source.within);
  const about = [sheet.hitPolicy && policyWords(sheet.hitPolicy), sheet.rows !== null && `${sheet.rows} ${sheet.rows === 1 ? "row" : "rows"}`].filter(Boolean).join(" · ");
  return (
    <li>
      <Link to={to} className="tables-sheet">
        <span className="strong">{sheet.name}</span>
        {sheet.title && <span className="tables-sheet-title">{sheet.title}</span>}
        <span className="muted small">
          {about}
          {sheet.idle > 0 && <span className="tables-idle"> · {sheet.idle} {sheet.idle === 1 ? "row counts" : "rows count"} for nobody</span>}
        </span>
      </Link>
    </li>
  );
}

function matches(sheet: Listed, text: string): boolean {
  return text.toLowerCase().split(/\s+/).every((word) => sheet.words.includes(word));
}
