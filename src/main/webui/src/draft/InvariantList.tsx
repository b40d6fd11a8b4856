import { PlaceLink, Ticked } from "../changes";
import { Badge } from "../ui";
import { useVocabulary } from "../api/vocabulary";
import { FoldedNames } from "./FoldedNames";
import { Signals } from "./Signals";
import type { CheckResult, Draft, Violation } from "./types";

/** Invariants: those that do not hold with an account that breaks them, the others with how far they were searched. */
export function InvariantList({ draft, invariants }: { draft: Draft; invariants: CheckResult["invariants"] }) {
  const broken = invariants.results.filter((invariant) => !invariant.holds);
  const held = invariants.results.filter((invariant) => invariant.holds);
  return (
    <section className="card stack">
      <div className="between">
        <h2>What must always hold</h2>
        <span className="row">
          {invariants.broken > 0 && <Badge tone="bad">{invariants.broken} broken</Badge>}
          <Badge tone="good">{invariants.held} hold</Badge>
        </span>
      </div>
      {broken.map((invariant) => (
        <article key={invariant.row} className="draft-failed">
          <h3 className="between">
            {invariant.name} <PlaceLink place={invariant.row} draft={draft.id} />
          </h3>
          {invariant.violation && <Counterexample violation={invariant.violation} draft={draft.id} />}
        </article>
      ))}
      {invariants.results.length === 0 && <p className="muted">There is none. A sheet Invariants says what no account may ever break.</p>}
      <FoldedNames title="Those that hold" rows={held.map(({ row, name, looked }) => ({ row, name, note: `searched ${looked}` }))} draft={draft.id} />
    </section>
  );
}

/** An account that breaks it, with no more signals than it takes, and the rows to blame. */
function Counterexample({ violation, draft }: { violation: Violation; draft: number }) {
  const { productTitle } = useVocabulary();
  return (
    <div className="stack">
      <p>
        <Ticked text={violation.text} />
      </p>
      <dl className="counterexample">
        <div>
          <dt>An account that breaks it</dt>
          <dd>
            <Signals signals={violation.signals} />
          </dd>
        </div>
        {Object.entries(violation.products).map(([product, signals]) => (
          <div key={product}>
            <dt>{productTitle(product)}</dt>
            <dd>
              <Signals signals={signals} />
            </dd>
          </div>
        ))}
        {violation.rows.length > 0 && (
          <div>
            <dt>The rows that do it</dt>
            <dd className="row">
              {violation.rows.map((row) => (
                <PlaceLink key={row} place={row} draft={draft} />
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
