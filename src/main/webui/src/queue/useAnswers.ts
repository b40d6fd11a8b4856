import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, told } from "../api/client";
import type { Answer, Decision, QueueEntry } from "../api/types";
import { useRefused } from "../app/login";

/** What became of a play that somebody answered in the list. */
export interface Answered {
  answer: Answer;
  /** Null while the service decides again. */
  next: Decision | null;
}

/**
 * Answers to plays. An answered row stays where it is, with what the account's next best action is
 * now: rows that vanish under the hand make people answer the wrong one.
 */
export function useAnswers() {
  const [answered, setAnswered] = useState<ReadonlyMap<string, Answered>>(new Map());
  const queries = useQueryClient();
  const refused = useRefused();

  function put(key: string, value: Answered | null) {
    setAnswered((before) => {
      const after = new Map(before);
      if (value) after.set(key, value);
      else after.delete(key);
      return after;
    });
  }

  async function answer(entry: QueueEntry, reaction: Answer) {
    const key = keyOf(entry);
    if (answered.has(key)) return;
    put(key, { answer: reaction, next: null });
    const body = { play: entry.play, ...(entry.product ? { product: entry.product } : {}), reaction, time: new Date().toISOString() };
    try {
      const path = { id: entry.accountId };
      const decided = await told(api.POST("/api/v1/accounts/{id}/reactions", { params: { path }, body }));
      put(key, { answer: reaction, next: decided.decision as unknown as Decision });
      void queries.invalidateQueries({ queryKey: ["account", entry.accountId] });
    } catch (error) {
      put(key, null);
      refused(error);
    }
  }
  return { answered, answer };
}

/** The same account with another play is another row. */
export function keyOf(entry: QueueEntry): string {
  return `${entry.accountId} ${entry.play} ${entry.product ?? ""}`;
}
