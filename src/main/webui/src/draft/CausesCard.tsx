import { PlacedText } from "../changes";
import { type Column, Money, Table } from "../ui";
import { formatWhole } from "../ui/format";
import type { Draft, ImpactChange } from "./types";

/** Each change with what it moves. */
export function CausesCard({ draft, changes }: { draft: Draft; changes: readonly ImpactChange[] }) {
  const columns: readonly Column<ImpactChange>[] = [
    { head: "Change", cell: (change) => <PlacedText text={change.text} place={change.cell} draft={draft.id} />, className: "draft-wide" },
    { head: "Accounts", number: true, cell: (change) => (change.accounts > 0 ? formatWhole(change.accounts) : <span className="muted">none</span>) },
    { head: "ARR", number: true, cell: (change) => (change.accounts > 0 ? <Money value={change.arr} /> : "") },
  ];
  if (changes.length === 0) return null;
  return (
    <section className="card">
      <h2>What each change moves</h2>
      <Table columns={columns} rows={[...changes].sort((one, other) => other.accounts - one.accounts)} keyOf={(change) => change.cell + change.text} label="What each change moves" />
      {changes.length > 1 && <p className="muted small">An account that several changes move counts for each of them.</p>}
    </section>
  );
}
