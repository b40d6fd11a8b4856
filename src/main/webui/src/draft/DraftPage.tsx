import { Link, useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { Badge, Page, Result, Tabs, When } from "../ui";
import { Counted } from "./DraftList";
import { DraftSteps } from "./DraftSteps";
import { CheckTab } from "./CheckTab";
import { ChangesTab } from "./ChangesTab";
import { FilesTab } from "./FilesTab";
import { HistoryTab } from "./HistoryTab";
import { ImpactTab } from "./ImpactTab";
import { useChanges, useCheck, useDraft } from "./queries";
import { SubmitNote } from "./SubmitNote";
import { isOpen, stateTone, stateWord } from "./states";
import type { Draft } from "./types";

export function DraftPage() {
  const id = Number(useParams().id);
  if (!Number.isInteger(id) || id < 1) return <NotFoundPage />;
  return <Loaded key={id} id={id} />;
}

function Loaded({ id }: { id: number }) {
  const draft = useDraft(id);
  return (
    <Page
      title={draft.data?.title ?? `Draft ${id}`}
      lead={draft.data && <Lead draft={draft.data} />}
      actions={
        draft.data && isOpen(draft.data.state) ? (
          <Link className="button" to={`/tables?draft=${id}`}>
            Edit tables
          </Link>
        ) : undefined
      }
    >
      <Result query={draft} what="the draft">
        {(found) => (
          <>
            <DraftSteps draft={found} />
            {(found.state === "SUBMITTED" || found.state === "APPROVED") && <SubmitNote draft={found} />}
            <Parts draft={found} />
          </>
        )}
      </Result>
    </Page>
  );
}

function Lead({ draft }: { draft: Draft }) {
  return (
    <>
      <Badge tone={stateTone(draft.state)}>{stateWord(draft.state)}</Badge> Draft {draft.id}, from release{" "}
      <Link to={`/releases/${draft.base}/`}>{draft.base}</Link>. {draft.edited.by} edited it <When at={draft.edited.at} />.
    </>
  );
}

function Parts({ draft }: { draft: Draft }) {
  const [query, setQuery] = useSearchParams();
  const files = draft.state !== "DISCARDED";
  const changes = useChanges(draft, files);
  const check = useCheck(draft, draft.state === "EDITING").data;
  const problems = draft.issues.filter((issue) => issue.severity === "ERROR").length + (check?.scenarios.failed ?? 0) + (check?.invariants.broken ?? 0);
  const tabs = [
    ...(files
      ? [
          { id: "changes", label: <Counted text="What changed" count={changes.data?.length ?? null} /> },
          { id: "check", label: problems > 0 ? <Counted text="Checks" count={problems} /> : "Checks" },
          { id: "impact", label: "What it moves" },
          { id: "files", label: "Files" },
        ]
      : []),
    { id: "history", label: "History" },
  ];
  const asked = query.get("tab") ?? "";
  const tab = tabs.some((each) => each.id === asked) ? asked : (tabs[0]?.id ?? "history");
  return (
    <Tabs label="Parts of the draft" tabs={tabs} value={tab} onChange={(id) => setQuery({ tab: id }, { replace: true })}>
      <div className="draft-part">
        {tab === "changes" && <ChangesTab draft={draft} changes={changes} />}
        {tab === "check" && <CheckTab draft={draft} />}
        {tab === "impact" && <ImpactTab draft={draft} />}
        {tab === "files" && <FilesTab draft={draft} changes={changes.data ?? []} />}
        {tab === "history" && <HistoryTab draft={draft} />}
      </div>
    </Tabs>
  );
}
