import { useParams, useSearchParams } from "react-router";
import { useVocabulary } from "../api/vocabulary";
import { Page, Result, Tabs } from "../ui";
import { AccountLead } from "./AccountLead";
import { HistoryTab } from "./HistoryTab";
import { NowTab } from "./NowTab";
import { PathTab } from "./PathTab";
import { useDecision } from "./queries";
import { WhatIfTab } from "./WhatIfTab";
import "./account.css";

const TABS = [
  { id: "now", label: "Now" },
  { id: "what-if", label: "What if" },
  { id: "path", label: "Way up" },
  { id: "history", label: "History" },
];

export function Component() {
  const { id = "" } = useParams();
  const [query, setQuery] = useSearchParams();
  const tab = TABS.find((each) => each.id === query.get("tab"))?.id ?? "now";
  const decision = useDecision(id);
  const vocabulary = useVocabulary();
  return (
    <Page title={id} lead={<AccountLead id={id} />}>
      <Result query={decision} what="the account" lines={12}>
        {(current) => (
          <Tabs label="Views of the account" tabs={TABS} value={tab} onChange={(next) => setQuery(next === "now" ? {} : { tab: next })}>
            {tab === "now" && <NowTab id={id} decision={current} vocabulary={vocabulary} />}
            {tab === "what-if" && <WhatIfTab key={id} id={id} decision={current} vocabulary={vocabulary} />}
            {tab === "path" && <PathTab id={id} decision={current} vocabulary={vocabulary} />}
            {tab === "history" && <HistoryTab id={id} current={current} vocabulary={vocabulary} />}
          </Tabs>
        )}
      </Result>
    </Page>
  );
}
