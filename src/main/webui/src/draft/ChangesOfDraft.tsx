import type { UseQueryResult } from "@tanstack/react-query";
import { changesWords, PlacedText } from "../changes";
import { Money } from "../ui";
import { formatWhole } from "../ui/format";
import { ApprovalCard } from "./ApprovalCard";
import { Progress } from "./Progress";
import { useChanges } from "./queries";
import type { Draft, Impact } from "./types";

const MOST = 8;

/** What is decided on, in short: the changes and what they move. */
export function ChangesOfDraft({ draft, impact }: { draft: Draft; impact: UseQueryResult<Impact> }) {
  const changes = useChanges(draft).data ?? [];
  return (
    <div className="brief">
      <h3>{changesWords(changes)}</h3>
      <ul>
        {changes.slice(0, MOST).map((change, at) => (
          <li key={at}>
            <PlacedText text={change.text} place={change.after ?? change.before} draft={draft.id} />
          </li>
        ))}
        {changes.length > MOST && <li className="muted">and {changes.length - MOST} more</li>}
      </ul>
      {impact.data?.state === "RUNNING" || impact.isPending ? <Progress impact={impact.data} /> : null}
      {impact.data?.moved && (
        <p>
          <span className="strong">{formatWhole(impact.data.moved.accounts)}</span> of {formatWhole(impact.data.book?.accounts ?? 0)} accounts move, with an ARR of{" "}
          <span className="strong">
            <Money value={impact.data.moved.arr} />
          </span>
          .
        </p>
      )}
      {impact.data?.approval && <ApprovalCard draft={draft} approval={impact.data.approval} plain />}
    </div>
  );
}
