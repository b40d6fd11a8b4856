import type { Problem } from "../api/problem";
import { Dialog } from "../ui";
import { PlaceOfIssue } from "../ui/PlaceOfIssue";

/** Somebody else saved first: whose change it was and where, and how to go on. */
export function ConflictDialog({ problem, onTakeOver, onClose }: { problem: Problem; onTakeOver: () => void; onClose: () => void }) {
  return (
    <Dialog title="Somebody else changed this draft" onClose={onClose}>
      <div className="stack">
        <p>{problem.detail}. Nothing of yours is saved yet, and nothing is lost.</p>
        <ul className="tables-others">
          {problem.issues.map((issue, at) => (
            <li key={at}>
              {issue.message} <PlaceOfIssue issue={issue} />
            </li>
          ))}
        </ul>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            Not now
          </button>
          <button type="button" className="button primary" onClick={onTakeOver}>
            Take theirs over, keep mine on top
          </button>
        </div>
      </div>
    </Dialog>
  );
}
