import { Link } from "react-router";
import { PlacedText } from "../changes";
import { Badge, Ticked } from "../ui";
import { actionTone, actionWord, noteWords, stepWords } from "./audit";
import { releasePath } from "./history";
import type { AuditEntry } from "./types";

const time = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const FEW = 4;

interface Props {
  entry: AuditEntry;
  /** All steps are of one draft, so it is not named. */
  ofDraft: boolean;
  /** Whether its draft can still be looked into. */
  open: boolean;
}

/** One step: who, what, with which note, and the cells that it changed. */
export function AuditStep({ entry, ofDraft, open }: Props) {
  const words = stepWords(entry);
  const note = noteWords(entry);
  return (
    <li className="audit-step">
      <time dateTime={entry.at} title={entry.at} className="muted small number">
        {time.format(new Date(entry.at))}
      </time>
      <div>
        <p>
          <span className="strong">{words.actor}</span> {words.did}{" "}
          {words.draft !== null && (ofDraft ? "it" : <Link to={`/drafts/${words.draft}`}>draft {words.draft}</Link>)} {words.link}{" "}
          {words.release && <Link to={releasePath(words.release)}>{words.release}</Link>}
        </p>
        {note && (
          <p className="audit-note">
            <Ticked text={note} />
          </p>
        )}
        <Cells entry={entry} draft={open ? (entry.draft ?? undefined) : undefined} />
      </div>
      <Badge tone={actionTone(entry.action)}>{actionWord(entry.action)}</Badge>
    </li>
  );
}

function Cells({ entry, draft }: { entry: AuditEntry; draft: number | undefined }) {
  const { changes } = entry;
  if (changes.length === 0) return null;
  const list = (
    <ul className="audit-cells">
      {changes.map((change, at) => (
        <li key={at}>
          <PlacedText text={change.text} place={change.cell} draft={draft} />
        </li>
      ))}
    </ul>
  );
  if (changes.length <= FEW) return list;
  return (
    <details className="folded">
      <summary>{changes.length} changes</summary>
      {list}
    </details>
  );
}
