import { useState } from "react";
import { Link, useParams } from "react-router";
import { ChangeList } from "../changes";
import { Badge, Empty, Page, Result, When } from "../ui";
import { madeBy, previous, publications } from "./history";
import { useAudit, useRelease, useReleaseDiff, useReleases } from "./queries";
import { ReleaseFiles } from "./ReleaseFiles";
import { RollBackButton } from "./RollBackButton";
import { RollBackDialog } from "./RollBackDialog";
import type { Release } from "./types";

/** One release: what it changed, how it came about, its files. */
export function ReleasePage() {
  const { id = "" } = useParams();
  const release = useRelease(id);
  const [back, setBack] = useState(false);
  const inForce = useReleases().data?.find((each) => each.active)?.id;
  const found = release.data;
  return (
    <Page
      title={found ? `Release ${found.id}` : "Release"}
      lead={found && <Lead release={found} />}
      actions={found && !found.active && inForce && <RollBackButton tiny={false} release={found.id} onClick={() => setBack(true)} />}
    >
      <Result query={release} what="the release">
        {(it) => (
          <>
            <HowItCame release={it} />
            <WhatItChanged release={it} />
            <ReleaseFiles release={it} />
          </>
        )}
      </Result>
      {back && found && inForce && <RollBackDialog to={found.id} inForce={inForce} onClose={() => setBack(false)} />}
    </Page>
  );
}

function Lead({ release }: { release: Release }) {
  return (
    <>
      {release.active ? <Badge tone="good">in force</Badge> : <Badge>not in force</Badge>}{" "}
      {release.activatedAt && (
        <>
          {release.active ? "came into force" : "last came into force"} <When at={release.activatedAt} both />
        </>
      )}
    </>
  );
}

function HowItCame({ release }: { release: Release }) {
  const audit = useAudit();
  const made = madeBy(release.id, publications(audit.data ?? []))?.entry;
  if (!made) return null;
  return (
    <section className="card">
      <h2>How it came about</h2>
      <p>
        {made.draft ? (
          <>
            {made.actor} published <Link to={`/drafts/${made.draft}?tab=history`}>draft {made.draft}</Link> <When at={made.at} both />.
          </>
        ) : (
          <>
            The service made it from its source folders <When at={made.at} both />.
          </>
        )}{" "}
        {made.draft && made.note && <q>{made.note}</q>}
      </p>
      <p className="muted small release-digest">
        Digest <code>{release.digest}</code>: the same tables and rules always have the same one.
      </p>
    </section>
  );
}

function WhatItChanged({ release }: { release: Release }) {
  const releases = useReleases();
  const audit = useAudit();
  const made = madeBy(release.id, publications(audit.data ?? []));
  const before = made?.before ?? previous(release.id, releases.data ?? []);
  const diff = useReleaseDiff(before, release.id);
  if (!before) return null;
  return (
    <section className="stack" aria-label="What it changed">
      <div className="between">
        <h2>What it changed of {before}</h2>
        <Link to={`/releases/compare?from=${before}&to=${release.id}`}>Compare with another release</Link>
      </div>
      <Result query={diff} what="what it changed">
        {(changes) => (changes.length > 0 ? <ChangeList changes={changes} before={before} release={release.active ? undefined : release.id} /> : <Empty title="Nothing: their content is the same" />)}
      </Result>
    </section>
  );
}
