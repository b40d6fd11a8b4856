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

/** Why an answered play is not offered now, such as `"maybe later" 0 days ago: wait 14 days`; null where it still is. */
export function whyAway(next: Decision, { play, product }: Answerable): string | null {
  return next.funnel.removed.find((each) => each.play === play && (each.product ?? null) === (product ?? null))?.text ?? null;
}
