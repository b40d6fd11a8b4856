import { api, told } from "../api/client";
import type { Answer, Decision } from "../api/types";

/** What is answered: a play, perhaps for a product, at an account. */
export interface Answerable {
  accountId: string;
  play: string;
  product?: string | null;
}

/** Records what the customer said at that moment, and gives what is decided by it; also when the browser is leaving the page. */
export async function sendAnswer({ accountId, play, product }: Answerable, reaction: Answer, at: Date, leaving = false): Promise<Decision> {
  const body = { play, ...(product ? { product } : {}), reaction, time: at.toISOString() };
  const kept = await told(api.POST("/api/v1/accounts/{id}/reactions", { params: { path: { id: accountId } }, body, keepalive: leaving }));
  return kept.decision as unknown as Decision;
}

/** Why an answered play is not offered now, such as `"maybe later" 0 days ago: wait 14 days`; null where nothing took it away. */
export function whyAway(next: Decision, answered: Answerable): string | null {
  return next.funnel.removed.find((each) => isSame(each, answered))?.text ?? null;
}

/** Whether an answered play is offered as before. */
export function isOffered(next: Decision, answered: Answerable): boolean {
  return next.plays.some((each) => isSame(each, answered));
}

type Play = Pick<Answerable, "play" | "product">;
const isSame = (one: Play, other: Play) => one.play === other.play && (one.product ?? null) === (other.product ?? null);
