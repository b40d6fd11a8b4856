import { useState } from "react";
import { useSearchParams } from "react-router";
import { useNeeds } from "../app/needs";
import { BeginDraft } from "../draft/BeginDraft";
import { useDrafts } from "../draft/queries";
import { isOpen } from "../draft/states";

/** Chooses whose rules are shown: those in force, or those of a draft, where they can be changed. */
export function WhichRules({ draft, release }: { draft: number | null; release: string | null }) {
  const [, setQuery] = useSearchParams();
  const drafts = (useDrafts().data ?? []).filter((each) => isOpen(each.state) || each.id === draft);
  const needs = useNeeds();
  const [begin, setBegin] = useState(false);
  const start = () => needs("editor", "Beginning a draft", () => setBegin(true));
  return (
    <div className="row">
      <label className="row">
        <span className="muted">Show</span>
        <select className="input which-rules" value={draft ?? ""} onChange={(event) => setQuery(event.target.value ? { draft: event.target.value } : {})}>
          <option value="">{release ? `what release ${release} says` : "what is in force"}</option>
          {drafts.map((each) => (
            <option key={each.id} value={each.id}>
              draft {each.id}: {each.title}
            </option>
          ))}
        </select>
      </label>
      {!draft && (
        <button type="button" className="button" onClick={start}>
          Change them in a new draft …
        </button>
      )}
      {begin && <BeginDraft onClose={() => setBegin(false)} then={(id) => setQuery({ draft: String(id) })} />}
    </div>
  );
}
