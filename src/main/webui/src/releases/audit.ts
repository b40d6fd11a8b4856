import type { Tone } from "../ui";
import type { AuditAction, AuditEntry } from "./types";

const ACTIONS: Record<AuditAction, { did: string; tone: Tone }> = {
  SEEDED: { did: "made the first release", tone: "plain" },
  DRAFTED: { did: "began", tone: "plain" },
  EDITED: { did: "edited", tone: "info" },
  REBASED: { did: "took what was published meanwhile into", tone: "info" },
  SUBMITTED: { did: "asked for approval of", tone: "warn" },
  APPROVED: { did: "approved", tone: "good" },
  REJECTED: { did: "sent", tone: "bad" },
  PUBLISHED: { did: "published", tone: "accent" },
  ROLLED_BACK: { did: "rolled back to", tone: "accent" },
  DISCARDED: { did: "discarded", tone: "bad" },
  KEY_MADE: { did: "made a key", tone: "plain" },
  KEY_REVOKED: { did: "revoked a key", tone: "bad" },
  PERSON_ADDED: { did: "added a person", tone: "plain" },
  PERSON_CHANGED: { did: "changed a person", tone: "plain" },
};

const BADGES: Partial<Record<AuditAction, string>> = {
  SEEDED: "start",
  DRAFTED: "begun",
  REBASED: "brought up to date",
  REJECTED: "sent back",
  ROLLED_BACK: "rolled back",
  KEY_MADE: "key made",
  KEY_REVOKED: "key revoked",
  PERSON_ADDED: "person added",
  PERSON_CHANGED: "person changed",
};

/** A step in a word or three. */
export function actionWord(action: AuditAction): string {
  return BADGES[action] ?? action.toLowerCase();
}

export function actionTone(action: AuditAction): Tone {
  return ACTIONS[action].tone;
}

/** A step as a sentence in parts, so that what it is about can be links. */
export interface StepWords {
  actor: string;
  did: string;
  draft: number | null;
  /** The release that came into force by it. */
  release: string | null;
  /** Behind the draft: `as` before a release, or the rest of the verb. */
  link: string;
}

export function stepWords(entry: AuditEntry): StepWords {
  const draft = entry.draft ?? null;
  const release = entry.release ?? null;
  return {
    actor: entry.actor === "nextplay" ? "The service" : entry.actor,
    did: ACTIONS[entry.action].did,
    draft,
    release,
    link: entry.action === "REJECTED" ? "back" : draft !== null && release ? "as" : "",
  };
}

/** The entries of each day, newest first. `dayOf` says which day a moment is on. */
export function byDay(entries: readonly AuditEntry[], dayOf: (iso: string) => string): readonly { day: string; entries: readonly AuditEntry[] }[] {
  const days: { day: string; entries: AuditEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** What was noted with a step, in words that people use. */
export function noteWords(entry: AuditEntry): string | null {
  if (!entry.note) return null;
  return entry.action === "DRAFTED" ? entry.note.replace(/ from active$/, " from what was in force").replace(/ from sources$/, " from the source folders") : entry.note;
}
