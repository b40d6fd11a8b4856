import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, told } from "../api/client";
import { Badge, type Column, Empty, Result, Table, type Tone, When } from "../ui";
import { inOrder, type KeyState, keyState } from "./keys";
import { MakeKey } from "./MakeKey";
import { RevokeKey } from "./RevokeKey";
import { rolesWords } from "./roles";
import type { ApiKey } from "./types";

const TONES: Record<KeyState, Tone> = { "in use": "good", "never used": "info", expired: "plain", revoked: "plain" };

/** The keys of systems. */
export function KeysPart() {
  const keys = useQuery({
    queryKey: ["keys"],
    queryFn: () => told(api.GET("/api/v1/keys")),
    select: (page) => page.keys as ApiKey[],
  });
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const now = Date.now();
  const columns: readonly Column<ApiKey>[] = [
    {
      head: "What it is for",
      cell: (key) => (
        <>
          <span className="strong">{key.name}</span>
          <br />
          <code className="muted small">{key.id}</code>
        </>
      ),
    },
    { head: "May do", cell: (key) => rolesWords(key.roles) },
    { head: "State", cell: (key) => <Badge tone={TONES[keyState(key, now)]}>{keyState(key, now)}</Badge> },
    { head: "Last used", className: "nowrap key-used", cell: (key) => (key.lastUsedAt ? <When at={key.lastUsedAt} /> : <span className="muted">never</span>) },
    { head: "Ends", className: "nowrap key-ends", cell: (key) => (key.expiresAt ? <When at={key.expiresAt} /> : <span className="muted">never</span>) },
    {
      head: "Made",
      className: "nowrap key-made",
      cell: (key) => (
        <>
          {key.createdBy} · <When at={key.createdAt} />
        </>
      ),
    },
    {
      head: <span className="unseen">Revoke</span>,
      className: "number",
      cell: (key) =>
        keyState(key, now) !== "revoked" && (
          <button type="button" className="button tiny danger" onClick={() => setRevoking(key)}>
            Revoke<span className="unseen"> {key.name}</span> …
          </button>
        ),
    },
  ];
  return (
    <Result query={keys} what="the keys">
      {(all) => (
        <section className="card stacking">
          <div className="between">
            <h2>Keys</h2>
            <button type="button" className="button primary" onClick={() => setMaking(true)}>
              Make a key
            </button>
          </div>
          {all.length > 0 ? (
            <>
              <Table columns={columns} rows={inOrder(all, now)} keyOf={(key) => key.id} label="Keys" />
              <p className="muted small">A system sends its key as X-API-Key with every call. A key is shown once, when it is made; who loses it gets another one. When it was last used is noted about once a minute.</p>
            </>
          ) : (
            <Empty title="No system has a key">A CRM or a pipeline sends its key as X-API-Key with every call.</Empty>
          )}
          {making && <MakeKey onClose={() => setMaking(false)} />}
          {revoking && <RevokeKey apiKey={revoking} onClose={() => setRevoking(null)} />}
        </section>
      )}
    </Result>
  );
}
