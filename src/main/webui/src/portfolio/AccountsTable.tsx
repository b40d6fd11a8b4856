import { Link } from "react-router";
import type { AccountStanding } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { Badge, DayOf, Money, Num, Table } from "../ui";
import { words } from "../ui/format";
import { accountPath } from "../ui/places";
import { gateTone, tierTone } from "../ui/tones";

/** Where accounts stand, one a line. */
export function AccountsTable({ entries, vocabulary }: { entries: readonly AccountStanding[]; vocabulary: Vocabulary }) {
  const tiers = vocabulary.choices("expansionTier");
  return (
    <Table
      label="Accounts"
      rows={entries}
      keyOf={(entry) => entry.accountId}
      columns={[
        { head: "Account", className: "nowrap", cell: (entry) => <Name entry={entry} /> },
        { head: "ARR", number: true, cell: (entry) => <Money value={entry.arr} /> },
        { head: "Gate", cell: (entry) => <Badge tone={gateTone(entry.gate ?? "")}>{words(entry.gate)}</Badge> },
        { head: "Score", number: true, cell: (entry) => <Num value={entry.score} /> },
        { head: "Tier", cell: (entry) => <Badge tone={tierTone(entry.tier, tiers)}>{words(entry.tier)}</Badge> },
        { head: "Cell", cell: (entry) => entry.cell ?? "–" },
        { head: "Segment", className: "nowrap", cell: (entry) => words(entry.segment) },
        { head: "Next best action", cell: (entry) => <Play entry={entry} vocabulary={vocabulary} /> },
        { head: "Owner, due", className: "nowrap", cell: (entry) => <Owner entry={entry} /> },
      ]}
    />
  );
}

function Name({ entry }: { entry: AccountStanding }) {
  return (
    <>
      <Link to={accountPath(entry.accountId)} className="strong">
        {entry.accountId}
      </Link>
      <div className="muted small">{[entry.sizeSegment, entry.region].filter(Boolean).join(" · ")}</div>
    </>
  );
}

function Play({ entry, vocabulary }: { entry: AccountStanding; vocabulary: Vocabulary }) {
  return (
    <>
      {entry.title ?? "–"}
      {entry.product && <span className="muted"> · {vocabulary.productTitle(entry.product)}</span>}
    </>
  );
}

function Owner({ entry }: { entry: AccountStanding }) {
  return (
    <>
      <div>{entry.owner ? words(entry.owner) : "–"}</div>
      <div className="muted small">
        <DayOf day={entry.dueBy} />
      </div>
    </>
  );
}
