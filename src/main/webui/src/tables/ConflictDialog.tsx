import { Dialog, Table } from "../ui";
import { formatMoment } from "../ui/format";
import { firstRowOf } from "./content";
import type { Both, Merged } from "./merge";
import { Said } from "./Said";
import type { Conflict } from "./useSheetEditor";

interface Props {
  conflict: Conflict;
  banded: boolean;
  onTakeOver: (keep: "mine" | "theirs") => void;
  onClose: () => void;
}

/** Somebody else saved first: whose change it was and where, what both of us wrote, and how to go on. */
export function ConflictDialog({ conflict: { problem, theirs }, banded, onTakeOver, onClose }: Props) {
  const both = theirs?.merged.both ?? [];
  return (
    <Dialog title="Somebody else changed this draft" onClose={onClose} shape={both.length > 0 ? "wide" : undefined}>
      <div className="stack">
        <p>Others saved this while you edited. Nothing of yours is saved yet, and nothing is lost.</p>
        <ul className="tables-others">
          {problem.issues.map((issue, at) => (
            <li key={at}>
              <Said text={withMoments(issue.message ?? "")} />
            </li>
          ))}
        </ul>
        {theirs && both.length > 0 && <BothWrote merged={theirs.merged} banded={banded} />}
        <div className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            Not now
          </button>
          {both.length > 0 && (
            <button type="button" className="button" onClick={() => onTakeOver("theirs")}>
              Take theirs over, theirs where we both wrote
            </button>
          )}
          <button type="button" className="button primary" data-focus onClick={() => onTakeOver("mine")}>
            Take theirs over, keep mine on top
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Theirs beside mine, a line each. */
function BothWrote({ merged, banded }: { merged: Merged; banded: boolean }) {
  return (
    <Table
      caption="You both wrote here"
      rows={merged.both}
      keyOf={(each) => JSON.stringify(each)}
      columns={[
        { head: "Where", className: "nowrap", cell: (each) => whereOf(each, merged, banded) },
        { head: "Theirs", cell: (each) => <Text text={each.theirs} /> },
        { head: "Yours", cell: (each) => <Text text={each.mine} /> },
      ]}
    />
  );
}

const Text = ({ text }: { text: string }) => (text === "" ? <span className="muted">empty</span> : <code>{text}</code>);

/** `Score, row 9`, as the sheet is saved now. */
function whereOf(each: Both, { saved }: Merged, banded: boolean): string {
  if ("key" in each) return each.key ?? "Title";
  const header = saved.heads.find((head) => head.id === each.column)?.header ?? "";
  if (!("row" in each)) return `Header ${header}`;
  return `${header}, row ${firstRowOf(saved.top, banded) + saved.rows.findIndex((row) => row.id === each.row)}`;
}

/** Moments as people write them. */
function withMoments(message: string): string {
  return message.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, formatMoment);
}
