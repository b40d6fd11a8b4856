import { api, told } from "../api/client";
import { justBefore } from "./just-before";

const MOST = 8;

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
