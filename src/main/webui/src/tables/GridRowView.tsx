import { type Dispatch, memo } from "react";
import { CellEditor } from "./CellEditor";
import { hasChoices } from "./completions";
import { type Finding, worst } from "./findings";
import { type GridRow, textOf } from "./content";
import type { Action } from "./grid";
import type { Hit } from "./hits";
import { Said } from "./Said";
import type { Column } from "./sheet";
import type { Terms } from "./terms";
import { formatCompact, formatDecimal } from "../ui/format";

export interface RowProps {
  id: string;
  row: GridRow;
  /** Among the rows that are shown, from 0. */
  index: number;
  /** The sheet row number. */
  number: number;
  columns: readonly Column[];
  terms: Terms;
  findings: readonly Finding[];
  /** Null for a row that has none, undefined where the sheet has no hits at all. */
  hit: Hit | "counting" | null | undefined;
  changed: "new" | "changed" | null;
  /** What of the row is selected; -1 for nothing. */
  left: number;
  right: number;
  active: number;
  /** The text that the open cell begins with. */
  open: string | null;
  dispatch: Dispatch<Action>;
}

/** A row of the grid. Drawn again only when something of it changed. */
export const GridRowView = memo(function GridRowView(props: RowProps) {
  const { id, row, index, number, columns, findings, hit, changed, left, right } = props;
  const ofRow = findings.filter((finding) => finding.column === null);
  return (
    <tr aria-rowindex={number} data-index={index} data-changed={changed ?? undefined}>
      <th scope="row" className="grid-number" data-column="row" data-finding={worst(ofRow) ?? undefined} title={ofRow.map((each) => each.message).join("\n") || undefined} aria-selected={left >= 0}>
        {number}
      </th>
      {hit !== undefined && <HitCell hit={hit} changed={changed !== null} />}
      {columns.map((column, at) => {
        const active = at === props.active;
        const finding = findings.find((each) => each.column === column.id);
        const text = textOf(row, column);
        return (
          <td
            key={column.id}
            id={`${id}-${row.id}-${column.id}`}
            role="gridcell"
            aria-colindex={at + 1}
            aria-selected={at >= left && at <= right}
            aria-invalid={finding?.severity === "error" || undefined}
            data-column={at}
            data-active={active || undefined}
            data-band={column.band}
            data-finding={finding?.severity}
            title={active ? undefined : finding?.message}
          >
            {active && props.open !== null ? (
              <CellEditor column={column} terms={props.terms} text={props.open} dispatch={props.dispatch} />
            ) : (
              <>
                <span className="grid-text">{text}</span>
                {active && hasChoices(column) && (
                  <button type="button" className="grid-choose" tabIndex={-1} aria-label="Choose" onClick={() => props.dispatch({ type: "open" })}>
                    ▾
                  </button>
                )}
                {active && finding && (
                  <span className="grid-bubble" data-severity={finding.severity} role="status">
                    <Said text={finding.message} />
                  </span>
                )}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
});

function HitCell({ hit, changed }: { hit: Hit | "counting" | null; changed: boolean }) {
  if (hit === "counting") return <td className="grid-hit muted" data-column="hit" title="Still counting">…</td>;
  if (!hit) return <td className="grid-hit muted" data-column="hit">{changed ? "" : "–"}</td>;
  const last = hit.lastFired ? `last counted ${hit.lastFired.slice(0, 10)}` : "never counted yet";
  const before = changed ? "before this change: " : "";
  return (
    <td className="grid-hit" data-column="hit" data-idle={hit.accounts === 0 || undefined} title={`${before}${formatDecimal(hit.accounts)} accounts, ${formatCompact(hit.arr)} ARR, ${last}`}>
      {formatDecimal(hit.accounts)}
    </td>
  );
}
