import { useQueryClient } from "@tanstack/react-query";
import type { Answer, QueueEntry } from "../api/types";
import { useRefused } from "../app/login";
import { useNeeds } from "../app/needs";
import { putAnswered, useAnswered } from "./answered";
import { sendAnswer } from "./send-answer";
import { useHold } from "./useHold";

/**
 * Answers to plays. An answer is sent some seconds later, and can be taken back until then. An
 * answered row stays where it is, with what the account's next best action is now: rows that vanish
 * under the hand make people answer the wrong one.
 */
export function useAnswers() {
  const answered = useAnswered();
  const queries = useQueryClient();
  const refused = useRefused();
  const needs = useNeeds();
  const { hold, takeBack } = useHold();

  async function send(entry: QueueEntry, answer: Answer, at: Date, leaving = false) {
    const key = entry.decisionId;
    putAnswered(key, { answer, held: false, next: null });
    try {
      putAnswered(key, { answer, held: false, next: await sendAnswer(entry, answer, at, leaving) });
      void queries.invalidateQueries({ queryKey: ["account", entry.accountId] });
      void queries.invalidateQueries({ queryKey: ["queue"], refetchType: "none" });
    } catch (error) {
      putAnswered(key, null);
      refused(error, () => void send(entry, answer, at), `${entry.accountId}, ${entry.title}`);
    }
  }

  function answer(entry: QueueEntry, reaction: Answer) {
    if (answered.has(entry.decisionId)) return;
    needs("client", `Answering for ${entry.accountId}`, () => {
      const at = new Date();
      putAnswered(entry.decisionId, { answer: reaction, held: true, next: null });
      hold(entry.decisionId, (leaving) => void send(entry, reaction, at, leaving));
    });
  }

  function undo(entry: QueueEntry) {
    if (takeBack(entry.decisionId)) putAnswered(entry.decisionId, null);
  }
  return { answered, answer, undo };
}

/** The same account with another play is another row. */
export function keyOf(entry: QueueEntry): string {
  return `${entry.accountId} ${entry.play} ${entry.product ?? ""}`;
}
