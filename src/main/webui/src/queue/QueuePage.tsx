import { useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { Empty, LinkTabs, Page, Result } from "../ui";
import { filtersOf, QUEUES } from "./filters";
import { QueueFilters } from "./QueueFilters";
import { QueueTable } from "./QueueTable";
import { useQueue } from "./queries";
import "./queue.css";

const LEADS: Record<string, string> = {
  expansion: "Who to talk to about growth, most promising first.",
  retention: "Who needs help before anything else, most pressing first.",
  nurture: "Who to keep warm until the time is right.",
};

export function Component() {
  const { queue = "" } = useParams();
  const [query] = useSearchParams();
  const known = QUEUES.find((each) => each.id === queue);
  if (!known) return <NotFoundPage />;
  const search = query.size > 0 ? `?${query}` : "";
  return (
    <Page title={`${known.label} queue`} lead={LEADS[queue]}>
      <LinkTabs label="Queues" tabs={QUEUES.map((each) => ({ to: `/queue/${each.id}${search}`, label: each.label }))} />
      <QueueFilters />
      <Entries key={queue} queue={queue} />
    </Page>
  );
}

function Entries({ queue }: { queue: string }) {
  const [query, setQuery] = useSearchParams();
  const filters = filtersOf(query);
  const entries = useQueue(queue, filters);
  const narrowed = Object.keys(filters).length > 0;
  return (
    <Result query={entries} what="the queue" lines={10}>
      {(rows) =>
        rows.length > 0 ? (
          <QueueTable
            entries={rows}
            stale={entries.isPlaceholderData}
            more={entries.hasNextPage ? () => void entries.fetchNextPage() : undefined}
            loading={entries.isFetchingNextPage}
          />
        ) : (
          <Empty title={narrowed ? "Nobody matches these filters" : "Nobody stands in this queue"}>
            {narrowed ? (
              <button type="button" className="button" onClick={() => setQuery({})}>
                Clear the filters
              </button>
            ) : (
              <p>Accounts come here by themselves when what is known about them calls for it.</p>
            )}
          </Empty>
        )
      }
    </Result>
  );
}
