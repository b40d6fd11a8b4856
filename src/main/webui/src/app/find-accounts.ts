import { api, told } from "../api/client";

const MOST = 8;

/** The text just before `text` in the order of ids: what follows it begins with `text`, if anything does. */
export function justBefore(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last - 1) + "\u{ffff}";
}

/**
 * The first accounts whose id begins with this. The list is in the order of ids, and its cursor is
 * an id: so a page after the text just before it is all that is read.
 */
export async function findAccounts(text: string): Promise<string[]> {
  const query = { after: justBefore(text), limit: MOST };
  const page = await told(api.GET("/api/v1/accounts", { params: { query } }));
  const ids = (page.accounts as { id?: string }[]).map((account) => account.id ?? "");
  return ids.filter((id) => id.startsWith(text));
}
