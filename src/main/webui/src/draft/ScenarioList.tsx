import { PlaceLink } from "../changes";
import { Badge, type Column, Table } from "../ui";
import { Folded } from "./Folded";
import { FoldedNames } from "./FoldedNames";
import type { CheckResult, Draft, Scenario, ScenarioFailure } from "./types";

const COLUMNS: (draft: number) => readonly Column<ScenarioFailure>[] = (draft) => [
  { head: "Result", cell: (failure) => failure.result },
  { head: "The scenario expects", cell: (failure) => <b>{failure.expected || "blank"}</b> },
  { head: "It is", cell: (failure) => <b className="draft-actual">{failure.actual || "blank"}</b> },
  { head: "Cell", cell: (failure) => <PlaceLink place={failure.cell} draft={draft} /> },
];

/** So many are shown at once: one mistake often breaks dozens. */
const MOST = 5;

/** Scenarios: those that fail with what is expected against what is, the others by name. */
export function ScenarioList({ draft, scenarios }: { draft: Draft; scenarios: CheckResult["scenarios"] }) {
  const failed = scenarios.results.filter((scenario) => !scenario.passed);
  const passed = scenarios.results.filter((scenario) => scenario.passed);
  return (
    <section className="card stack">
      <div className="between">
        <h2>Scenarios</h2>
        <span className="row">
          {scenarios.failed > 0 && <Badge tone="bad">{scenarios.failed} fail</Badge>}
          <Badge tone="good">{scenarios.passed} pass</Badge>
        </span>
      </div>
      {failed.slice(0, MOST).map((scenario) => (
        <Failed key={scenario.row} scenario={scenario} draft={draft.id} />
      ))}
      <Folded title="More that fail" count={Math.max(0, failed.length - MOST)}>
        <div className="stack">
          {failed.slice(MOST).map((scenario) => (
            <Failed key={scenario.row} scenario={scenario} draft={draft.id} />
          ))}
        </div>
      </Folded>
      {failed.length > 0 && <p className="muted small">Either the tables are wrong, or the scenario is old: then change it on its sheet.</p>}
      {scenarios.results.length === 0 && <p className="muted">There is no scenario. A sheet Scenarios says what has to come out for which account.</p>}
      <FoldedNames title="Those that pass" rows={passed} draft={draft.id} />
    </section>
  );
}

function Failed({ scenario, draft }: { scenario: Scenario; draft: number }) {
  return (
    <article className="draft-failed">
      <h3 className="between">
        {scenario.name} <PlaceLink place={scenario.row} draft={draft} />
      </h3>
      <Table columns={COLUMNS(draft)} rows={scenario.failures} keyOf={(failure) => failure.cell ?? failure.result} label={`What is otherwise in ${scenario.name}`} />
    </article>
  );
}
