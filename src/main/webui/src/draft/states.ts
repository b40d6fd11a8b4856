import type { Tone } from "../ui";
import type { DraftState } from "./types";

const STATES: Record<DraftState, { word: string; tone: Tone }> = {
  EDITING: { word: "Being edited", tone: "info" },
  SUBMITTED: { word: "Waits for approval", tone: "warn" },
  APPROVED: { word: "Approved", tone: "good" },
  PUBLISHED: { word: "Published", tone: "plain" },
  DISCARDED: { word: "Discarded", tone: "plain" },
};

export const stateWord = (state: DraftState): string => STATES[state].word;
export const stateTone = (state: DraftState): Tone => STATES[state].tone;
export const isOpen = (state: DraftState): boolean => state !== "PUBLISHED" && state !== "DISCARDED";
