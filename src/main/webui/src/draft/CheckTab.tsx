import { Result } from "../ui";
import { FindingList } from "./FindingList";
import { Folded } from "./Folded";
import { groupedByCode } from "./findings";
import { InvariantList } from "./InvariantList";
import { useCheck } from "./queries";
import { ScenarioList } from "./ScenarioList";
import type { CheckResult, Draft } from "./types";

/** Everything that keeps a draft from being published, and what is worth knowing. */
export function CheckTab({ draft }: { draft: Draft }) {
  const check = useCheck(draft);
  return (
    <Result query={check} what="the checks: all scenarios and invariants are decided now" lines={8}>
      {(found) => (
        <>
          <div className="between">
            <p className={found.publishable ? "verdict good" : "verdict bad"}>{verdict(found)}</p>
            <button type="button" className="button" disabled={check.isFetching} onClick={() => void check.refetch()}>
              {check.isFetching ? "Running …" : "Run the checks again"}
            </button>
          </div>
          <Findings draft={draft} check={found} />
          {found.scenarios.run ? (
            <>
              <ScenarioList draft={draft} scenarios={found.scenarios} />
              <InvariantList draft={draft} invariants={found.invariants} />
              <Analysis draft={draft} check={found} />
            </>
          ) : (
            <p className="muted">Scenarios, invariants and the analysis run when these are put right: until then the draft decides nothing.</p>
          )}
        </>
      )}
    </Result>
  );
}

function verdict(check: CheckResult): string {
  if (check.publishable) return "Nothing keeps it from being published";
  const errors = check.issues.filter((issue) => issue.severity === "ERROR").length;
  const parts = [
    count(errors, "finding"),
    count(check.scenarios.failed, "scenario that fails", "scenarios that fail"),
    count(check.invariants.broken, "invariant that does not hold", "invariants that do not hold"),
  ];
  return `To put right first: ${parts.filter(Boolean).join(", ")}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
}

function Findings({ draft, check }: { draft: Draft; check: CheckResult }) {
  return (
    <section className="card stack">
      <h2>Findings</h2>
      {check.issues.length > 0 ? <FindingList findings={check.issues} draft={draft.id} /> : <p className="muted">Every cell can be read and every table is whole.</p>}
    </section>
  );
}

function Analysis({ draft, check }: { draft: Draft; check: CheckResult }) {
  const groups = groupedByCode(check.analysis);
  return (
    <section className="card stack">
      <h2>Worth knowing</h2>
      {groups.length === 0 && <p className="muted">Nothing stands out: no gap, no overlap, no row without use.</p>}
      {groups.map((group) => (
        <Folded key={group.code} title={group.title} count={group.findings.length} open={groups.length < 3}>
          <FindingList findings={group.findings} draft={draft.id} />
        </Folded>
      ))}
    </section>
  );
}
