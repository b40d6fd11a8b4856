import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Answer, Decision, QueueEntry } from "../api/types";
import { useRefused } from "../app/login";
import { sendAnswer } from "./send-answer";
import { useHold } from "./useHold";

/** What became of a play that somebody answered in the list. */
export interface Answered {
  answer: Answer;
  /** Whether it can still be taken back. */
  held: boolean;
  /** Null until the service has decided again. */
  next: Decision | null;
}

/**
 * Answers to plays. An answer is sent some seconds later, and can be taken back until then. An
 * answered row stays where it is, with what the account's next best action is now: rows that vanish
 * under the hand make people answer the wrong one.
 */
export function useAnswers() {
  const [answered, setAnswered] = useState<ReadonlyMap<string, Answered>>(new Map());
  const queries = useQueryClient();
  const refused = useRefused();
  const { hold, takeBack } = useHold();

  function put(key: string, value: Answered | null) {
    setAnswered((before) => {
      const after = new Map(before);
      if (value) after.set(key, value);
      else after.delete(key);
      return after;
    });
  }

  async function send(entry: QueueEntry, answer: Answer, at: Date, leaving = false) {
    const key = keyOf(entry);
    put(key, { answer, held: false, next: null });
    try {
      put(key, { answer, held: false, next: await sendAnswer(entry, answer, at, leaving) });
      void queries.invalidateQueries({ queryKey: ["account", entry.accountId] });
    } catch (error) {
      put(key, null);
      refused(error, () => void send(entry, answer, at));
    }
  }

  function answer(entry: QueueEntry, reaction: Answer) {
    const key = keyOf(entry);
    if (answered.has(key)) return;
    const at = new Date();
    put(key, { answer: reaction, held: true, next: null });
    hold(key, (leaving) => void send(entry, reaction, at, leaving));
  }

  function undo(entry: QueueEntry) {
    if (takeBack(keyOf(entry))) put(keyOf(entry), null);
  }
  return { answered, answer, undo };
}

/** The same account with another play is another row. */
export function keyOf(entry: QueueEntry): string {
  return `${entry.accountId} ${entry.play} ${entry.product ?? ""}`;
}
