import type { Tone } from "./Badge";

const FROM_BEST: readonly Tone[] = ["good", "info", "plain", "plain"];

/** The best tier stands first in the workbook; the last one is nobody to approach. */
export function tierTone(tier: string | null | undefined, tiers: readonly string[]): Tone {
  const at = tier ? tiers.indexOf(tier) : -1;
  return (at < 0 ? undefined : FROM_BEST[at]) ?? "plain";
}

/** OPEN, CAUTION and BLOCKED are words of the API. */
export function gateTone(status: string): Tone {
  if (status === "BLOCKED") return "bad";
  return status === "CAUTION" ? "warn" : "good";
}
