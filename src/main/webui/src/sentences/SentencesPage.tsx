import { useSearchParams } from "react-router";
import { Page, Result } from "../ui";
import { DraftSentences } from "./DraftSentences";
import { ReadSentences } from "./ReadSentences";
import { useSentences } from "./queries";
import { WhatCanBeWritten } from "./WhatCanBeWritten";
import { WhichRules } from "./WhichRules";
import "./sentences.css";

/** The rules as sentences: read as they are in force, written in a draft. */
export function Component() {
  const [query] = useSearchParams();
  const draft = Number(query.get("draft")) || null;
  const release = query.get("release");
  const sentences = useSentences(draft ? null : release);
  return (
    <Page title="Rules as sentences" lead="Gates and guardrails in plain words. They count beside the tables, and show wherever a row of a table would.">
      <WhichRules draft={draft} release={release} />
      <Result query={sentences} what="the rules" lines={8}>
        {(found) => (
          <>
            {draft ? <DraftSentences key={draft} id={draft} vocabulary={found} /> : <ReadSentences sentences={found} />}
            <WhatCanBeWritten sentences={found} />
          </>
        )}
      </Result>
    </Page>
  );
}
