import type { Answer } from "../api/types";

export type Command = { move: number } | { answer: Answer } | { undo: true } | null;

const ANSWERS: Record<string, Answer> = { a: "ACCEPTED", d: "DECLINED", l: "MAYBE_LATER" };

/** What a key means in the list. With Ctrl, Alt or Meta it is the browser's. */
export function commandOf(event: { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }): Command {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === "j" || event.key === "ArrowDown") return { move: 1 };
  if (event.key === "k" || event.key === "ArrowUp") return { move: -1 };
  if (event.key === "u") return { undo: true };
  const answer = ANSWERS[event.key];
  return answer ? { answer } : null;
}
