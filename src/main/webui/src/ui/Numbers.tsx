import { formatCompact, formatDecimal, formatShare, formatWhole } from "./format";

/** Money in the accounts' currency; `short` says 1.2M and has the exact number in its title. */
export function Money({ value, short = false }: { value: number | null | undefined; short?: boolean }) {
  if (value === null || value === undefined) return <span className="muted">unknown</span>;
  if (!short) return <>{formatWhole(value)}</>;
  return <span title={formatWhole(value)}>{formatCompact(value)}</span>;
}

export function Num({ value }: { value: number | null | undefined }) {
  return <>{value === null || value === undefined ? "–" : formatDecimal(value)}</>;
}

/** A fraction as per cent. */
export function Share({ value }: { value: number | null | undefined }) {
  return <>{value === null || value === undefined ? "–" : formatShare(value)}</>;
}
