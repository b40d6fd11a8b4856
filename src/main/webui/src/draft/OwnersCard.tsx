import { type Column, Table } from "../ui";
import { formatWhole, words } from "../ui/format";

interface Row {
  owner: string;
  before: number;
  after: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { head: "Owner", cell: (row) => words(row.owner) },
  { head: "Now", number: true, cell: (row) => formatWhole(row.before) },
  { head: "With the draft", number: true, cell: (row) => formatWhole(row.after) },
  { head: "Difference", number: true, cell: (row) => difference(row.after - row.before) },
];

function difference(by: number) {
  if (by === 0) return <span className="muted">none</span>;
  return <b>{by > 0 ? `+${formatWhole(by)}` : `−${formatWhole(-by)}`}</b>;
}

/** How many next best actions each owner has, before and after. */
export function OwnersCard({ owners }: { owners: Readonly<Record<string, { before: number; after: number }>> }) {
  const rows = Object.entries(owners).map(([owner, load]) => ({ owner, ...load }));
  if (rows.length === 0) return null;
  return (
    <section className="card">
      <h2>Who has how much to do</h2>
      <Table columns={COLUMNS} rows={rows} keyOf={(row) => row.owner} label="Next best actions by owner" />
      <p className="muted small">Accounts whose next best action is theirs.</p>
    </section>
  );
}
