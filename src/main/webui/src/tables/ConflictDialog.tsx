import type { Problem } from "../api/problem";
import { Dialog } from "../ui";
import { formatMoment } from "../ui/format";
import { Said } from "./Said";

/** Somebody else saved first: whose change it was and where, and how to go on. */
export function ConflictDialog({ problem, onTakeOver, onClose }: { problem: Problem; onTakeOver: () => void; onClose: () => void }) {
  return (
    <Dialog title="Somebody else changed this draft" onClose={onClose}>
      <div className="stack">
        <p>{problem.detail}. Nothing of yours is saved yet, and nothing is lost.</p>
        <ul className="tables-others">
          {problem.issues.map((issue, at) => (
            <li key={at}>
              <Said text={withMoments(issue.message ?? "")} />
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

/** Moments as people write them. */
function withMoments(message: string): string {
  return message.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, formatMoment);
}
