import { useState } from "react";
import { Link } from "react-router";
import { Badge, type Column, Page, Result, Table, When } from "../ui";
import { type Publication, publications, releasePath } from "./history";
import { useAudit, useReleases } from "./queries";
import { ReleaseTabs } from "./ReleaseTabs";
import { RollBackButton } from "./RollBackButton";
import { RollBackDialog } from "./RollBackDialog";

const KINDS: Record<string, string> = { SEEDED: "First release", PUBLISHED: "Published", ROLLED_BACK: "Rolled back" };

/** What was in force when, and by whom. */
export function HistoryPage() {
  const releases = useReleases();
  const audit = useAudit();
  const [back, setBack] = useState<string | null>(null);
  const inForce = releases.data?.find((release) => release.active)?.id;
  const brought = publications(audit.data ?? []);
  const columns = columnsOf(inForce, brought[0], setBack);
  return (
    <Page title="Releases" lead="A release is everything that decides: all tables and rules. It never changes; one is in force at a time.">
      <ReleaseTabs />
      <Result query={audit} what="the releases">
        {() => (
          <section className="card stacking">
            <h2>What came into force</h2>
            <Table columns={columns} rows={brought} keyOf={(each) => String(each.entry.sequence)} label="What came into force, newest first" />
            {audit.hasNextPage && (
              <button type="button" className="button" onClick={() => void audit.fetchNextPage()}>
                Look further back
              </button>
            )}
          </section>
        )}
      </Result>
      {back && inForce && <RollBackDialog to={back} inForce={inForce} onClose={() => setBack(null)} />}
    </Page>
  );
}

function columnsOf(inForce: string | undefined, newest: Publication | undefined, onBack: (release: string) => void): readonly Column<Publication>[] {
  return [
    { head: "When", className: "nowrap", cell: ({ entry }) => <When at={entry.at} both /> },
    {
      head: "Release",
      className: "nowrap",
      cell: ({ release, entry }) => (
        <>
          <Link to={releasePath(release)} className="strong">
            {release}
          </Link>{" "}
          {entry === newest?.entry && <Badge tone="good">in force</Badge>}
        </>
      ),
    },
    {
      head: "How",
      className: "release-how",
      cell: ({ entry }) => (
        <div>
          <p>
            {KINDS[entry.action]} by {entry.actor === "nextplay" ? "the service" : entry.actor}
            {entry.draft && (
              <>
                , <Link to={`/drafts/${entry.draft}`}>draft {entry.draft}</Link>
              </>
            )}
          </p>
          {entry.note && <p className="muted">{entry.note}</p>}
        </div>
      ),
    },
    {
      head: "What it changed",
      className: "nowrap",
      cell: ({ before, release }) => (before && before !== release ? <Link to={`/releases/compare?from=${before}&to=${release}`}>Compare</Link> : <span className="muted">–</span>),
    },
    { head: <span className="unseen">Roll back</span>, className: "number", cell: ({ release }) => release !== inForce && inForce && <RollBackButton release={release} onClick={() => onBack(release)} /> },
  ];
}
