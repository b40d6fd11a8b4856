import { useSyncExternalStore } from "react";
import type { Answer, Decision } from "../api/types";

/** What became of a play that somebody answered in a list. */
export interface Answered {
  answer: Answer;
  /** Whether it can still be taken back. */
  held: boolean;
  /** Null until the service has decided again. */
  next: Decision | null;
}

// By the decision that offered the play: a later decision that offers it again is another one. It
// outlives the list, which may be shown once more as it was before the answer.
let answered: ReadonlyMap<string, Answered> = new Map();
const listeners = new Set<() => void>();

export function putAnswered(decisionId: string, value: Answered | null): void {
  const after = new Map(answered);
  if (value) after.set(decisionId, value);
  else after.delete(decisionId);
  answered = after;
  listeners.forEach((listener) => listener());
}

export function useAnswered(): ReadonlyMap<string, Answered> {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => answered,
  );
}
