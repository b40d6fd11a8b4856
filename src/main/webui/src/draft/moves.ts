import { words } from "../ui/format";
import type { Moved, Movement } from "./types";

const PARTS: Record<string, string> = {
  GATE: "Gate",
  TIER: "Tier",
  CELL: "Grid cell",
  SEGMENT: "Segment",
  NEXT_BEST_ACTION: "Next best action",
  PLAY: "Plays",
  CROSS_SELL: "Cross-sell",
};

/** A part of the decision as people call it. */
export function partWord(what: string): string {
  return PARTS[what] ?? words(what);
}

export interface MovementGroup {
  what: string;
  title: string;
  movements: readonly Movement[];
}

/** Movements by part of the decision, in the order of the service; in a part the largest first. */
export function byPart(movements: readonly Movement[]): readonly MovementGroup[] {
  const groups = new Map<string, Movement[]>();
  for (const movement of movements) groups.set(movement.what, [...(groups.get(movement.what) ?? []), movement]);
  return [...groups].map(([what, all]) => ({
    what,
    title: partWord(what),
    movements: all.sort((one, other) => other.accounts - one.accounts || other.arr - one.arr),
  }));
}

/** `Tier: Expansion likely → Expansion potential`; `actionTitle` knows what a play is called. */
export function movedWords({ what, from, to }: Pick<Moved, "what" | "from" | "to">, actionTitle: (action: string) => string): string {
  return `${partWord(what)}: ${sideWords(what, from, actionTitle)} → ${sideWords(what, to, actionTitle)}`;
}

/** One side of a movement of a part of the decision. */
export function sideWords(what: string, state: string | null | undefined, actionTitle: (action: string) => string): string {
  return state && what === "NEXT_BEST_ACTION" ? actionTitle(state) : stateWords(state);
}

/** Cells such as `A1` and codes of the workbook; nothing is no such thing before or after. */
export function stateWords(state: string | null | undefined): string {
  if (!state) return "none";
  return /^[A-Z]\d$/.test(state) ? state : words(state);
}
