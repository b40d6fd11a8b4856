import type { QueryKey } from "@tanstack/react-query";
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from "react-router";
import { decisionOf } from "../account/queries";
import { queryClient } from "../api/query";
import { portfolioNow } from "../api/vocabulary";
import { selectedOf } from "../portfolio/queries";
import { selectionsOf } from "../portfolio/selection";
import { filtersOf, QUEUES } from "../queue/filters";
import { queueOf } from "../queue/queries";
import { tableOf } from "../tables/queries";
import { sourceOf } from "../tables/source";

/**
 * What a page shows first is asked for at the click, and not only when its script is there and it is drawn. If it comes
 * soon, the page is drawn once, with it; else, or if it was there before, the page does not wait. It asks for the same
 * again, finds it there or on its way, and tells what went wrong.
 */
type Ahead = (about: Pick<LoaderFunctionArgs, "params" | "request">) => Promise<null>;

/** Until the page before stands still for longer than what people take for at once. */
const SOON_MILLIS = 100;

const soon = (asked: Promise<void>, { queryKey }: { queryKey: QueryKey }) =>
  new Promise<null>((resolve) => {
    setTimeout(resolve, queryClient.getQueryData(queryKey) === undefined ? SOON_MILLIS : 0, null);
    void asked.then(() => resolve(null));
  });

/** Only what is looked at first: more at once would keep it waiting. */
export const account: Ahead = ({ params: { id = "" } }) => soon(queryClient.prefetchQuery(decisionOf(id)), decisionOf(id));

/** The page keeps the queue before until the next one is there, so there is nothing to wait for. */
export const queue: Ahead = async ({ params: { queue = "" }, request }) => {
  if (QUEUES.some(({ id }) => id === queue)) void queryClient.prefetchInfiniteQuery(queueOf(queue, filtersOf(queryOf(request))));
  return null;
};

export const portfolio: Ahead = ({ request }) => {
  const selections = selectionsOf(queryOf(request));
  const selected = selectedOf(selections);
  return selections.length > 0 ? soon(queryClient.prefetchInfiniteQuery(selected), selected) : soon(queryClient.prefetchQuery(portfolioNow), portfolioNow);
};

/** A sheet of a release; one of a draft is read once, when it is there. */
export const tables: Ahead = async ({ params, request }) => {
  const [workbook, sheet] = (params["*"] ?? "").split("/");
  const { draft, release } = sourceOf(queryOf(request));
  if (!workbook || !sheet || draft !== null) return null;
  const table = tableOf(release, workbook.replace(/\.xlsx$/, ""), sheet);
  return soon(queryClient.prefetchQuery(table), table);
};

/** A page that stands asks by itself when its query changes, and its address then changes at once. */
export const onlyElsewhere = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) => currentUrl.pathname !== nextUrl.pathname;

const queryOf = (request: Request) => new URL(request.url).searchParams;
