import type { Issue, Problem } from "../api/problem";

/** A change that somebody else made meanwhile. */
export interface OthersChange {
  /** Null where the service does not say. */
  by: string | null;
  at: string | null;
  text: string;
  cell: string | null;
}

/** The service writes `rita at 2026-11-22T08:26:02Z: row 8: …`. */
export function othersChange(issue: Issue): OthersChange {
  const message = issue.message ?? "";
  const said = /^(.+?) at (\d{4}-\d\d-\d\dT[\d:.]+Z): ([\s\S]*)$/.exec(message);
  if (said) return { by: said[1] ?? null, at: said[2] ?? null, text: said[3] ?? "", cell: issue.cell ?? null };
  const own = /^(draft \d+): ([\s\S]*)$/.exec(message);
  return { by: own?.[1] ?? null, at: null, text: own?.[2] ?? message, cell: issue.cell ?? null };
}

/** What to do after a conflict, in words for people at a screen. */
export function conflictAdvice(problem: Problem): string {
  switch (problem.type) {
    case "/problems/draft-changed":
    case "/problems/revision-needed":
    case "/problems/edited-meanwhile":
      return "Somebody changed the draft while you looked at it. Look at what changed, and decide again.";
    case "/problems/stale-base":
      return "Another release came into force since this draft was begun. Take it over, and check again.";
    case "/problems/rebase-conflict":
      return "Both sides changed the same file. Begin a new draft, and put your changes into it, or upload a workbook that has both.";
    case "/problems/another-release":
      return "Somebody else brought another release into force meanwhile. Look at it before you roll back.";
    default:
      return "";
  }
}
