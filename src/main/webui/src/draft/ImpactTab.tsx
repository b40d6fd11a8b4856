import { useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { asProblem } from "../api/problem";
import { Empty, Money, Result, When } from "../ui";
import { formatShare, formatWhole } from "../ui/format";
import { ApprovalCard } from "./ApprovalCard";
import { CausesCard } from "./CausesCard";
import { FindingList } from "./FindingList";
import { Folded } from "./Folded";
import { MovementsCard } from "./MovementsCard";
import { OwnersCard } from "./OwnersCard";
import { Progress } from "./Progress";
import { readImpact, useImpact } from "./queries";
import { TopAccounts } from "./TopAccounts";
import type { Draft, Impact } from "./types";

/** What the draft would do to the stored accounts. */
export function ImpactTab({ draft }: { draft: Draft }) {
  const impact = useImpact(draft);
  const queries = useQueryClient();
  async function anew() {
    await readImpact(draft.id, { wait: 0, refresh: true }).catch(() => undefined);
    await queries.invalidateQueries({ queryKey: ["draft-content", draft.id, "impact"] });
  }
  if (impact.error && asProblem(impact.error).status === 422) {
    return (
      <Empty title="It cannot be worked out yet">
        <p>
          The draft decides nothing while something in it cannot be read. <Link to="?tab=check">See what is to put right</Link>
        </p>
      </Empty>
    );
  }
  return (
    <Result query={impact} what="what it moves">
      {(found) => {
        if (found.state === "RUNNING") return <Progress impact={found} />;
        if (found.state === "FAILED" || !found.moved) {
          return (
            <Empty title="It could not be worked out">
              <p>{found.failure ?? "The service does not say why."}</p>
              <button type="button" className="button" onClick={() => void anew()}>
                Try again
              </button>
            </Empty>
          );
        }
        return <Done draft={draft} impact={found} onAnew={() => void anew()} />;
      }}
    </Result>
  );
}

function Done({ draft, impact, onAnew }: { draft: Draft; impact: Impact; onAnew: () => void }) {
  const moved = impact.moved ?? { accounts: 0, arr: 0 };
  const book = impact.book ?? { accounts: 0, arr: 0 };
  return (
    <>
      <div className="between">
        <p className="verdict">
          {moved.accounts === 0 ? "No account of the book would be decided differently" : `${formatWhole(moved.accounts)} of ${formatWhole(book.accounts)} accounts would be decided differently`}
          {moved.accounts > 0 && (
            <span className="muted">
              {" "}
              – an ARR of <Money value={moved.arr} />
              {book.arr > 0 && `, ${formatShare(moved.arr / book.arr)} of the book`}
            </span>
          )}
        </p>
        <span className="row muted small">
          {impact.asOf && (
            <>
              worked out <When at={impact.asOf} />
            </>
          )}
          <button type="button" className="button tiny" onClick={onAnew}>
            Work it out again
          </button>
        </span>
      </div>
      {impact.approval && <ApprovalCard draft={draft} approval={impact.approval} />}
      <CausesCard draft={draft} changes={impact.changes ?? []} />
      <MovementsCard draft={draft} movements={impact.movements ?? []} />
      <div className="draft-columns">
        <TopAccounts draft={draft} accounts={impact.top ?? []} />
        <OwnersCard owners={impact.owners ?? {}} />
      </div>
      <NeverHit draft={draft} impact={impact} />
    </>
  );
}

function NeverHit({ draft, impact }: { draft: Draft; impact: Impact }) {
  const rows = impact.neverHit ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="card stack">
      <Folded title="Rows of this draft that no account of the book hits" count={rows.length}>
        <FindingList findings={rows} draft={draft.id} />
      </Folded>
    </section>
  );
}
