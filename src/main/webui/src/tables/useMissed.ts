import type { components } from "../api/schema";
import { useVocabulary } from "../api/vocabulary";
import { useTables } from "./queries";
import { called, listed, usesOf } from "./uses";

type Summary = components["schemas"]["TableSummaryResponse"];

/** In words, who would miss tables of a release if they went; nothing where nobody would. */
export function useMissed(release: string, goes: (table: Summary) => boolean): string[] {
  const { label } = useVocabulary();
  const { results, users } = usesOf(useTables(release).data?.tables ?? [], goes);
  if (results.length === 0) return [];
  const what = listed(called(results, label));
  if (users.length === 0) return [`No table gives ${what} any more.`];
  return [`No table gives ${what} any more, which ${listed(users)} ${users.length === 1 ? "tests" : "test"}: that has to be changed before the draft can be published.`];
}
