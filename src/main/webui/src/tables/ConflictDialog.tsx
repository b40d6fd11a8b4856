import { Dialog, Table } from "../ui";
import { formatMoment } from "../ui/format";
import { firstRowOf, type GridRow } from "./content";
import { lettersOf } from "./letters";
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
        <p>Others saved this while you edited. Nothing of yours is saved yet.</p>
        <ul className="tables-others">
          {problem.issues.map((issue, at) => (
            <li key={at}>
              <Said text={withMoments(issue.message ?? "")} />
            </li>
          ))}
        </ul>
        {theirs && both.length > 0 && <BothWrote merged={theirs.merged} banded={banded} />}
        {theirs && theirs.merged.lost.length > 0 && (
          <p className="wrong">
            They deleted {theirs.merged.lost.join(", ")}: what you wrote there goes with it, if you take theirs over. Copy it before, if you need it.
          </p>
        )}
        <p className="small muted">After taking over, your changes still have to be saved, and cannot be undone one by one.</p>
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
        { head: "Theirs", cell: (each) => ("gone" in each ? <Gone it={each.by === "them"} row={each.gone} /> : <Text text={each.theirs} />) },
        { head: "Yours", cell: (each) => ("gone" in each ? <Gone it={each.by === "me"} row={each.gone} /> : <Text text={each.mine} />) },
      ]}
    />
  );
}

const Text = ({ text }: { text: string }) => (text === "" ? <span className="muted">empty</span> : <code>{text}</code>);

/** A row that one deleted, as the other left it. */
const Gone = ({ it, row }: { it: boolean; row: GridRow }) => (it ? <span className="muted">deleted</span> : <code>{row.cells.filter(Boolean).join(" | ")}</code>);

/** `Score, row 9`, as the sheet is saved now. */
function whereOf(each: Both, { saved }: Merged, banded: boolean): string {
  if ("key" in each) return each.key ?? "Title";
  if ("gone" in each) {
    const at = saved.rows.findIndex((row) => row.id === each.gone.id);
    return at < 0 ? "A row that they deleted" : `Row ${firstRowOf(saved.top, banded) + at}`;
  }
  const column = saved.heads.findIndex((head) => head.id === each.column);
  const header = saved.heads[column]?.header ?? "";
  if (!("row" in each)) return `Header of column ${lettersOf(column + 1)}`;
  return `${header}, row ${firstRowOf(saved.top, banded) + saved.rows.findIndex((row) => row.id === each.row)}`;
}

/** Moments as people write them. */
function withMoments(message: string): string {
  return message.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, formatMoment);
}
