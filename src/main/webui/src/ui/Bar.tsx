import "./bar.css";

/** How much of `most` a value is. The number stands beside it, so this is a picture only. */
export function Bar({ value, most, mark }: { value: number | null | undefined; most: number; mark?: number }) {
  const share = (part: number) => Math.max(0, Math.min(100, (100 * part) / (most || 1)));
  return (
    <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-ground" width="100" height="6" rx="1" />
      {typeof value === "number" && <rect className="bar-value" width={share(value)} height="6" rx="1" />}
      {mark !== undefined && <rect className="bar-mark" x={share(mark) - 0.5} width="1" height="6" />}
    </svg>
  );
}
