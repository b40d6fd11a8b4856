import { type Dispatch, memo } from "react";
import { Link } from "react-router";
import { Badge, ErrorBox } from "../ui";
import type { Finding, ServiceFindings, Severity } from "./findings";
import type { GridRow, Head, Line } from "./content";
import { type Action, shown } from "./grid";
import { Said } from "./Said";
import type { Column } from "./sheet";

interface Props {
  rows: readonly GridRow[];
  hidden: ReadonlySet<number>;
  columns: readonly Column[];
  numbers: ReadonlyMap<number, number>;
  findings: (row: GridRow) => readonly Finding[];
  service: ServiceFindings;
  headFindings: (head: Head) => readonly Finding[];
  lineFindings: (line: Line) => readonly Finding[];
  lines: readonly Line[];
  /** Goes to a property, by its key. */
  onLine: (key: string) => void;
  /** Scenarios and invariants of the draft that fail. */
  failed: number;
  draft: number;
  dispatch: Dispatch<Action>;
  checking: boolean;
  error: unknown;
}

const MOST = 50;
const TONES = { error: "bad", warning: "warn", info: "info" } as const;
const WORDS: Record<Severity, string> = { error: "Fix", warning: "Look at", info: "Know" };

/** All findings of the sheet; each leads to its cell. Not drawn again when only the selection moves. */
export const FindingList = memo(function FindingList({ rows, hidden, columns, numbers, findings, service, headFindings, lineFindings, lines, onLine, failed, draft, dispatch, checking, error }: Props) {
  const all = rows.flatMap((row) => findings(row).map((finding) => ({ row, finding })));
  const ofHeads = columns.flatMap((column, at) => headFindings(column).map((finding) => ({ column, at, finding })));
  const ofLines = lines.flatMap((line) => lineFindings(line).map((finding) => ({ line, finding })));
  const count = all.length + ofHeads.length + ofLines.length + service.ofSheet.length;
  function go(row: GridRow, id: number | null) {
    const column = Math.max(0, columns.findIndex((each) => each.id === id));
    const at = shown({ rows, hidden }).indexOf(row);
    if (at < 0) {
      dispatch({ type: "filter", hidden: new Set() });
      dispatch({ type: "select", at: { row: rows.indexOf(row), column } });
    } else dispatch({ type: "select", at: { row: at, column } });
    focusGrid();
  }
  if (error) return <ErrorBox error={error} />;
  const rest = [
    service.elsewhere > 0 && `${service.elsewhere} more on other sheets of the draft`,
    failed > 0 && (failed === 1 ? "one check of the draft fails" : `${failed} checks of the draft fail`),
  ].filter(Boolean);
  return (
    <section aria-label="Findings" className="grid-findings">
      <div className="row">
        <h2>{count === 0 ? (checking ? "Nothing found so far" : "Nothing found on this sheet") : `Found on this sheet: ${count}`}</h2>
        {checking && (
          <span className="muted small" role="status">
            checking the draft …
          </span>
        )}
        {rest.length > 0 && <Link to={`/drafts/${draft}`}>{rest.join(", ")}</Link>}
      </div>
      <ul>
        {service.ofSheet.map((finding, at) => (
          <li key={`sheet-${at}`}>
            <Badge tone={TONES[finding.severity]}>{WORDS[finding.severity]}</Badge> <span>
              <Said text={finding.message} />
            </span>
          </li>
        ))}
        {ofLines.map(({ line, finding }, at) => (
          <li key={`line-${at}`}>
            <Badge tone={TONES[finding.severity]}>{WORDS[finding.severity]}</Badge>
            <button type="button" className="grid-go" onClick={() => onLine(line.key)}>
              {line.key}
            </button>
            <span>
              <Said text={finding.message} />
            </span>
          </li>
        ))}
        {ofHeads.map(({ column, at, finding }, index) => (
          <li key={`head-${index}`}>
            <Badge tone={TONES[finding.severity]}>{WORDS[finding.severity]}</Badge>
            <button
              type="button"
              className="grid-go"
              onClick={() => {
                dispatch({ type: "selectColumn", column: at });
                focusGrid();
              }}
            >
              Column {column.letter}
            </button>
            <span>
              <Said text={finding.message} />
            </span>
          </li>
        ))}
        {all.slice(0, MOST).map(({ row, finding }, at) => (
          <li key={at}>
            <Badge tone={TONES[finding.severity]}>{WORDS[finding.severity]}</Badge>
            <button type="button" className="grid-go" onClick={() => go(row, finding.column)}>
              {finding.column === null ? `Row ${numbers.get(row.id)}` : `${columns.find((each) => each.id === finding.column)?.letter ?? "Row "}${numbers.get(row.id)}`}
            </button>
            <span>
              <Said text={finding.message} />
            </span>
          </li>
        ))}
      </ul>
      {all.length > MOST && <p className="muted small">and {all.length - MOST} more: show only rows with findings, above</p>}
    </section>
  );
});

export function focusGrid() {
  document.querySelector<HTMLElement>("table.grid")?.focus({ preventScroll: true });
}
