import type { ApiKey } from "./types";

export type KeyState = "in use" | "never used" | "expired" | "revoked";

/** How a key stands at `now`. */
export function keyState(key: ApiKey, now: number): KeyState {
  if (key.revokedAt) return "revoked";
  if (key.expiresAt && new Date(key.expiresAt).getTime() <= now) return "expired";
  return key.lastUsedAt ? "in use" : "never used";
}

/** Keys that work before those that do not, each by name. */
export function inOrder(keys: readonly ApiKey[], now: number): readonly ApiKey[] {
  const dead = (key: ApiKey) => Number(["revoked", "expired"].includes(keyState(key, now)));
  return [...keys].sort((one, other) => dead(one) - dead(other) || one.name.localeCompare(other.name));
}

/** The end of a day where the reader is, as the service wants it; null for never. */
export function endOfDay(day: string): string | null {
  if (!day) return null;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 23, 59, 59).toISOString();
}
