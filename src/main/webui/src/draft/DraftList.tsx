import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useNeeds } from "../app/needs";
import { Badge, Empty, Page, Result, type Column, Table, Tabs, When } from "../ui";
import { BeginDraft } from "./BeginDraft";
import { isOpen, stateTone, stateWord } from "./states";
import { useDrafts } from "./queries";
import type { DraftSummary } from "./types";

const COLUMNS: readonly Column<DraftSummary>[] = [
  { head: "Draft", className: "draft-number", cell: (draft) => <span className="muted">{draft.id}</span>, number: true },
  {
    head: "What it is about",
    className: "draft-title",
    cell: (draft) => (
      <Link to={`/drafts/${draft.id}`} className="strong">
        <bdi>{draft.title}</bdi>
      </Link>
    ),
  },
  { head: "State", cell: (draft) => <Badge tone={stateTone(draft.state)}>{stateWord(draft.state)}</Badge> },
  {
    head: "Last edit",
    className: "nowrap",
    cell: (draft) => (
      <>
        {draft.edited.by} · <When at={draft.edited.at} />
      </>
    ),
  },
  { head: "Begun from", className: "nowrap draft-from", cell: (draft) => <Link to={`/releases/${draft.base}/`}>{draft.base}</Link> },
];
/** An open draft has not become anything. */
const CLOSED: readonly Column<DraftSummary>[] = [
  ...COLUMNS,
  {
    head: "Became",
    className: "nowrap draft-became",
    cell: (draft) => (draft.release ? <Link to={`/releases/${draft.release}/`}>{draft.release}</Link> : <span className="muted">nothing</span>),
  },
];

export function DraftList() {
  const drafts = useDrafts();
  const needs = useNeeds();
  const [begin, setBegin] = useState(false);
  const [query, setQuery] = useSearchParams();
  const closed = query.get("state") === "closed";
  const start = () => needs("editor", "Beginning a draft", () => setBegin(true));
  return (
    <Page
      title="Drafts"
      lead="A change to the tables goes from a draft over checks and an approval to a release. Nothing that decides is touched before it is published."
      actions={
        <button type="button" className="button primary" onClick={start}>
          Begin a draft
        </button>
      }
    >
      <Result query={drafts} what="the drafts">
        {(all) => {
          const shown = all.filter((draft) => isOpen(draft.state) !== closed);
          const open = all.filter((draft) => isOpen(draft.state)).length;
          return (
            <Tabs
              label="Drafts"
              value={closed ? "closed" : "open"}
              onChange={(id) => setQuery(id === "closed" ? { state: "closed" } : {}, { replace: true })}
              tabs={[
                { id: "open", label: <Counted text="Open" count={open} /> },
                { id: "closed", label: <Counted text="Closed" count={all.length - open} /> },
              ]}
            >
              {shown.length > 0 ? (
                <div className="card draft-list stacking">
                  <Table columns={closed ? CLOSED : COLUMNS} rows={shown} keyOf={(draft) => String(draft.id)} label={closed ? "Closed drafts" : "Open drafts"} />
                </div>
              ) : (
                <Empty title={closed ? "No draft was published or discarded yet" : "Nobody is changing the tables"}>
                  {!closed && <p>Begin a draft to change a table: it is a copy of what is in force, and nothing decides by it before it is published.</p>}
                </Empty>
              )}
            </Tabs>
          );
        }}
      </Result>
      {begin && <BeginDraft onClose={() => setBegin(false)} />}
    </Page>
  );
}

export function Counted({ text, count }: { text: string; count: number | null }) {
  return (
    <>
      {text}
      {count !== null && <span className="count">{count}</span>}
    </>
  );
}
