import { useSearchParams } from "react-router";
import { ChangeList, changesWords } from "../changes";
import { Empty, Page, Result } from "../ui";
import { previous } from "./history";
import { useReleaseDiff, useReleases } from "./queries";
import { ReleaseTabs } from "./ReleaseTabs";
import type { ReleaseSummary } from "./types";

/** What differs between any two releases. */
export function ComparePage() {
  const releases = useReleases();
  return (
    <Page title="Compare releases" lead="What one release changes of another, row by row and cell by cell.">
      <ReleaseTabs />
      <Result query={releases} what="the releases">
        {(all) => (all.length > 1 ? <Compared releases={all} /> : <Empty title="There is only one release yet">Publish a draft, and compare it here with what was before.</Empty>)}
      </Result>
    </Page>
  );
}

function Compared({ releases }: { releases: readonly ReleaseSummary[] }) {
  const [query, setQuery] = useSearchParams();
  const inForce = releases.find((release) => release.active)?.id;
  const to = query.get("to") ?? inForce ?? "";
  const from = query.get("from") ?? previous(to, releases) ?? releases.find((release) => release.id !== to)?.id ?? "";
  const diff = useReleaseDiff(from, to);
  const choose = (next: { from?: string; to?: string }) => setQuery({ from, to, ...next }, { replace: true });
  return (
    <>
      <div className="row compare">
        <Choice label="What was" value={from} releases={releases} onChange={(chosen) => choose({ from: chosen })} />
        <Choice label="What is" value={to} releases={releases} onChange={(chosen) => choose({ to: chosen })} />
        <button type="button" className="button" onClick={() => choose({ from: to, to: from })}>
          Swap
        </button>
      </div>
      <Result query={diff} what="what differs">
        {(changes) => (
          <>
            <p className="verdict">{changesWords(changes)}</p>
            {changes.length > 0 ? <ChangeList changes={changes} before={from} release={to === inForce ? undefined : to} /> : <Empty title="Their tables and rules are the same" />}
          </>
        )}
      </Result>
    </>
  );
}

function Choice({ label, value, releases, onChange }: { label: string; value: string; releases: readonly ReleaseSummary[]; onChange: (id: string) => void }) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {releases.map((release) => (
          <option key={release.id} value={release.id}>
            {release.id}
            {release.active ? " (in force)" : ""}
          </option>
        ))}
      </select>
    </label>
  );
}
