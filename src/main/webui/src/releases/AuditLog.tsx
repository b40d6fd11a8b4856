import { Empty, Result } from "../ui";
import { formatDay, formatRelativeDay } from "../ui/format";
import { useDrafts } from "../draft/queries";
import { isOpen } from "../draft/states";
import { byDay } from "./audit";
import { AuditStep } from "./AuditStep";
import { useAudit } from "./queries";
import "./releases.css";

/** Steps by day; of one draft only, where one is given. */
export function AuditLog({ draft }: { draft?: number }) {
  const audit = useAudit(draft);
  const open = new Set(useDrafts().data?.filter((each) => isOpen(each.state)).map((each) => each.id));
  return (
    <Result query={audit} what="the audit log" lines={8}>
      {(entries) => (
        <div className="stack">
          {entries.length === 0 && <Empty title="Nothing was done yet" />}
          {byDay(entries, localDay).map(({ day, entries: steps }) => (
            <section key={day} className="card audit-day">
              <h2>
                {formatDay(day)} <span className="muted small">{formatRelativeDay(day, Date.now())}</span>
              </h2>
              <ol>
                {steps.map((entry) => (
                  <AuditStep key={entry.sequence} entry={entry} ofDraft={draft !== undefined} open={open.has(entry.draft ?? 0)} />
                ))}
              </ol>
            </section>
          ))}
          {audit.hasNextPage && (
            <div>
              <button type="button" className="button" disabled={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
                Look further back
              </button>
            </div>
          )}
        </div>
      )}
    </Result>
  );
}

/** The day of a moment where the reader is, as `2026-11-22`. */
function localDay(iso: string): string {
  const at = new Date(iso);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
