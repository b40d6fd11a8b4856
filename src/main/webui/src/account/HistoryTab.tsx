import type { Decision } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { Empty, Num, Result, Table, When } from "../ui";
import { words } from "../ui/format";
import { ChangeWords } from "./ChangeWords";
import { useChanges, useHistory } from "./queries";
import { ScoreChart } from "./ScoreChart";

const CAUSES: Record<string, string> = {
  ACCOUNT: "the account's facts changed",
  EVENT: "something happened",
  CLOCK: "time went by",
  RELEASE: "the rules changed",
};

export function HistoryTab({ id, current, vocabulary }: { id: string; current: Decision; vocabulary: Vocabulary }) {
  const history = useHistory(id);
  const changes = useChanges(id);
  return (
    <div className="stack history">
      <section className="card" aria-labelledby="over-time">
        <h2 id="over-time">Score over time</h2>
        <Result query={history} what="the history">
          {(decisions) => <ScoreChart decisions={[current, ...decisions]} />}
        </Result>
      </section>
      <section className="card" aria-labelledby="changes">
        <h2 id="changes">What changed</h2>
        <Result query={changes} what="the changes">
          {(all) =>
            all.length === 0 ? (
              <Empty title="Nothing has changed since the first decision">
                <p>Changes of gate, tier, cell, segment and next best action appear here by themselves.</p>
              </Empty>
            ) : (
              <ol className="changes">
                {all.map((change) => (
                  <li key={change.sequence}>
                    <span className="muted small nowrap">
                      <When at={change.at} />
                    </span>
                    <span>
                      <ChangeWords change={change} vocabulary={vocabulary} />
                    </span>
                    <span className="muted small">{CAUSES[change.cause]}</span>
                  </li>
                ))}
              </ol>
            )
          }
        </Result>
      </section>
      <section className="card" aria-labelledby="decisions">
        <h2 id="decisions">Decisions on record</h2>
        <Result query={history} what="the decisions">
          {(decisions) => (
            <Table
              label="Decisions on record"
              rows={decisions}
              keyOf={(decision) => decision.id}
              columns={[
                { head: "When", cell: (decision) => <When at={decision.asOf} both /> },
                { head: "Score", number: true, cell: (decision) => <Num value={decision.expansion.score} /> },
                { head: "Tier", cell: (decision) => words(decision.expansion.tier) },
                { head: "Cell", cell: (decision) => decision.upsell.cell ?? "–" },
                { head: "Gate", cell: (decision) => words(decision.gate.status) },
                { head: "Next best action", cell: (decision) => decision.nextBestAction?.title ?? "none" },
                { head: "Rules", cell: (decision) => decision.release },
              ]}
            />
          )}
        </Result>
      </section>
    </div>
  );
}
