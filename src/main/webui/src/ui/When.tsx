import { formatDay, formatMoment, formatRelative, formatRelativeDay } from "./format";

/** A moment: how far away, and the exact time beside it or in the title. */
export function When({ at, both = false }: { at: string | null | undefined; both?: boolean }) {
  if (!at) return <span className="muted">–</span>;
  const far = formatRelative(at, Date.now());
  const exact = formatMoment(at);
  return (
    <time dateTime={at} title={exact}>
      {far}
      {both && <span className="muted"> · {exact}</span>}
    </time>
  );
}

/** A day without a time. */
export function DayOf({ day, both = false }: { day: string | null | undefined; both?: boolean }) {
  if (!day) return <span className="muted">–</span>;
  const exact = formatDay(day);
  return (
    <time dateTime={day} title={exact}>
      {formatRelativeDay(day, Date.now())}
      {both && <span className="muted"> · {exact}</span>}
    </time>
  );
}
