import type { PortfolioLine } from "../api/types";

export type Measure = "accounts" | "arr";

/** The step of colour, 0 to 5, of a value among values of which the largest is `most`. */
export function heatOf(value: number, most: number): number {
  if (value <= 0 || most <= 0) return 0;
  return Math.max(1, Math.ceil((5 * value) / most));
}

/** By the code of the line; the line without a code is left out. */
export function byCode(lines: readonly PortfolioLine[]): Map<string, PortfolioLine> {
  return new Map(lines.flatMap((line) => (line.code ? [[line.code, line] as const] : [])));
}

export function largest(lines: readonly PortfolioLine[], measure: Measure): number {
  return Math.max(0, ...lines.map((line) => line[measure]));
}
