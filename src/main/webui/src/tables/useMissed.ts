import type { components } from "../api/schema";
import { useVocabulary } from "../api/vocabulary";
import { useTables } from "./queries";
import { listed, usesOf } from "./uses";

type Summary = components["schemas"]["TableSummaryResponse"];

/** In words, who would miss tables of a release if they went; nothing where nobody would. */
export function useMissed(release: string, goes: (table: Summary) => boolean): string[] {
  const { label } = useVocabulary();
  const { results, users } = usesOf(useTables(release).data?.tables ?? [], goes);
  if (results.length === 0) return [];
  const what = listed(results.map(label));
  if (users.length === 0) return [`Nothing gives ${what} then.`];
  return [`Nothing gives ${what} then, and ${listed(users)} ${users.length === 1 ? "tests" : "test"} that: what is left has to be changed before the draft can be published.`];
}
