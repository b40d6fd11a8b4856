import { useQueryClient } from "@tanstack/react-query";
import { asProblem } from "../api/problem";
import { PlaceLink, Ticked } from "../changes";
import { ErrorBox, When } from "../ui";
import { conflictAdvice, othersChange } from "./conflict";
import type { Draft } from "./types";

interface Props {
  error: unknown;
  draft: Pick<Draft, "id">;
  /** Looks at the draft as it is now. */
  onReload: () => void;
  reloadLabel?: string;
  /** Absent where that was refused itself. */
  onTakeOver?: () => void;
}

/** A refusal; where somebody else was faster, whose change it was, when and where. */
export function Conflict({ error, draft, onReload, onTakeOver, reloadLabel = "Show the draft as it is now" }: Props) {
  const queries = useQueryClient();
  const problem = asProblem(error);
  if (problem.status !== 409) return <ErrorBox error={error} />;
  const stale = problem.type === "/problems/stale-base";
  return (
    <div className="problem" role="alert">
      <h2>{conflictAdvice(problem) || problem.title}</h2>
      {!conflictAdvice(problem) && <p>{problem.detail}</p>}
      <ul>
        {problem.issues.map(othersChange).map((change, at) => (
          <li key={at}>
            {change.by && <span className="strong">{change.by} </span>}
            {change.at && (
              <span className="muted small">
                <When at={change.at} />{" "}
              </span>
            )}
            <Ticked text={change.text} /> <PlaceLink place={change.cell} draft={stale ? undefined : draft.id} />
          </li>
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="button tiny"
          onClick={() => {
            // but not a sheet under the hand of who edits it
            void queries.invalidateQueries({ queryKey: ["draft"], predicate: ({ queryKey }) => queryKey[2] !== "sheet" });
            onReload();
          }}
        >
          {reloadLabel}
        </button>
        {stale && onTakeOver && (
          <button type="button" className="button tiny" onClick={onTakeOver}>
            Take it over …
          </button>
        )}
      </div>
    </div>
  );
}
