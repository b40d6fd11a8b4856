import { useSearchParams } from "react-router";
import { useDrafts, useReleases } from "./queries";
import { useSource } from "./source";

/** Which release or draft is looked at; kept in the address. */
export function SourceSelect() {
  const [query, setQuery] = useSearchParams();
  const { draft, release } = useSource();
  const releases = useReleases().data?.releases ?? [];
  const drafts = (useDrafts().data?.drafts ?? []).filter((each) => isOpen(each.state) || each.id === draft);
  const value = draft !== null ? `draft:${draft}` : release === "active" ? "" : `release:${release}`;
  function choose(chosen: string) {
    const next = new URLSearchParams(query);
    for (const name of ["draft", "release", "row", "column"]) next.delete(name);
    const [what, id] = chosen.split(":");
    if (what && id) next.set(what, id);
    setQuery(next);
  }
  return (
    <label className="tables-source">
      <span className="unseen">Shown from</span>
      <select className="input" value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">In force{nameOf(releases.find((each) => each.active)?.id)}</option>
        {drafts.length > 0 && (
          <optgroup label="Drafts">
            {drafts.map((each) => (
              <option key={each.id} value={`draft:${each.id}`}>
                Draft {each.id}: {each.title}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="Releases">
          {releases.map((each) => (
            <option key={each.id} value={`release:${each.id}`}>
              Release {each.id}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

const nameOf = (id: string | undefined) => (id ? `: ${id}` : "");

/** Drafts that can still be edited. */
export function isOpen(state: string | undefined): boolean {
  return state === "EDITING" || state === "SUBMITTED" || state === "APPROVED";
}
