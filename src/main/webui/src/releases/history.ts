import type { AuditEntry, ReleaseSummary } from "./types";

/** That a release came into force: by its own draft, again by a roll-back, or as the first one. */
export interface Publication {
  entry: AuditEntry;
  release: string;
  /** The release that was in force until then; null for the first, or when the log read so far does not say. */
  before: string | null;
}

/** The log's entries that brought a release into force, newest first. */
export function publications(entries: readonly AuditEntry[]): readonly Publication[] {
  const brought = entries.filter((entry) => entry.release && (entry.action === "SEEDED" || entry.action === "PUBLISHED" || entry.action === "ROLLED_BACK"));
  return brought.map((entry, at) => ({ entry, release: entry.release ?? "", before: brought[at + 1]?.release ?? null }));
}

/** The publication that made a release, not the ones that brought it back. */
export function madeBy(release: string, all: readonly Publication[]): Publication | undefined {
  return all.filter((each) => each.release === release).at(-1);
}

/** The release that was made just before this one: what it is compared with at first. */
export function previous(release: string, releases: readonly ReleaseSummary[]): string | undefined {
  const at = releases.findIndex((each) => each.id === release);
  return at < 0 ? undefined : releases[at + 1]?.id;
}

/** The address of a release: with a slash behind, for ids have dots in them as files do. */
export function releasePath(id: string): string {
  return `/releases/${encodeURIComponent(id)}/`;
}
