import { type Dispatch, memo } from "react";
import { Link } from "react-router";
import { Badge, ErrorBox } from "../ui";
import type { Finding, ServiceFindings, Severity } from "./findings";
import { type Action, type GridRow, shown } from "./grid";
import { Said } from "./Said";
import type { Column } from "./sheet";

interface Props {
  rows: readonly GridRow[];
  hidden: ReadonlySet<number>;
  columns: readonly Column[];
  numbers: ReadonlyMap<number, number>;
  findings: (row: GridRow) => readonly Finding[];
  service: ServiceFindings;
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
export const FindingList = memo(function FindingList({ rows, hidden, columns, numbers, findings, service, failed, draft, dispatch, checking, error }: Props) {
  const all = rows.flatMap((row) => findings(row).map((finding) => ({ row, finding })));
  function go(row: GridRow, column: number | null) {
    const at = shown({ rows, hidden }).indexOf(row);
    if (at < 0) {
      dispatch({ type: "filter", hidden: new Set() });
      dispatch({ type: "select", at: { row: rows.indexOf(row), column: column ?? 0 } });
    } else dispatch({ type: "select", at: { row: at, column: column ?? 0 } });
    document.querySelector<HTMLElement>("table.grid")?.focus({ preventScroll: true });
  }
  if (error) return <ErrorBox error={error} />;
  const rest = [
    service.elsewhere > 0 && `${service.elsewhere} more on other sheets of the draft`,
    failed > 0 && (failed === 1 ? "one example or promise fails" : `${failed} examples or promises fail`),
  ].filter(Boolean);
  return (
    <section aria-label="Findings" className="grid-findings">
      <div className="row">
        <h2>{all.length + service.ofSheet.length === 0 ? "Nothing found on this sheet" : `Found on this sheet: ${all.length + service.ofSheet.length}`}</h2>
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
        {all.slice(0, MOST).map(({ row, finding }, at) => (
          <li key={at}>
            <Badge tone={TONES[finding.severity]}>{WORDS[finding.severity]}</Badge>
            <button type="button" className="grid-go" onClick={() => go(row, finding.column)}>
              {finding.column === null ? `Row ${numbers.get(row.id)}` : `${columns[finding.column]?.letter}${numbers.get(row.id)}`}
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
