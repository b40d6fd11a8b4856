import type { Of } from "../api/types";

export type Slot = Of<"SentenceSlotResponse">;
export type Form = Omit<Of<"SentenceResponse">, "slots"> & { slots: Slot[] };
export type Fact = Of<"SentenceFactResponse">;
export type Rule = Of<"SentenceRuleResponse">;
export interface Sentences {
  release: string;
  sentences: Form[];
  facts: Fact[];
  rules: Rule[];
}
