import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, told } from "../api/client";
import { asProblem } from "../api/problem";
import { changesWords, PlacedText } from "../changes";
import { Dialog, DialogFoot, ErrorBox, Result, toast, useForm } from "../ui";
import { useReleaseDiff } from "./queries";
import { RollBackImpact } from "./RollBackImpact";

const MOST = 12;

/** Says what rolling back will do, and does it, unless somebody else was faster. */
export function RollBackDialog({ to, inForce, onClose }: { to: string; inForce: string; onClose: () => void }) {
  // fixed while it is open: what is confirmed is what was shown
  const [from] = useState(inForce);
  const diff = useReleaseDiff(from, to);
  const queries = useQueryClient();
  const { error, busy, onSubmit } = useForm(rollBack, (refusal) => {
    if (asProblem(refusal).status === 409) void queries.invalidateQueries({ queryKey: ["releases"] });
  });

  async function rollBack(form: FormData) {
    const note = String(form.get("note") ?? "").trim();
    const params = { path: { id: to }, query: { expected: from } };
    await told(api.POST("/api/v1/releases/{id}/rollback", { params, body: note ? { note } : {} }));
    await queries.invalidateQueries();
    toast(`Release ${to} is in force again`);
    onClose();
  }
  return (
    <Dialog title={`Roll back to ${to}`} onClose={onClose} shape="wide">
      <form className="stack" onSubmit={onSubmit}>
        <h3>What will happen</h3>
        <ul className="happens">
          <li>
            Release {to} comes into force at once, instead of {from}; other nodes follow within seconds.
          </li>
          <li>Requests under way finish by the rules that they began with. Stored accounts are decided again within a minute or so.</li>
          <li>Nothing is lost: {from} stays, and you can go back to it the same way. Open drafts stay, and may have to be brought up to date.</li>
        </ul>
        <RollBackImpact from={from} to={to} />
        <Result query={diff} what="what will be different" lines={2}>
          {(changes) => (
            <div className="brief">
              <h3>What will be different: {changesWords(changes)}</h3>
              <ul>
                {changes.slice(0, MOST).map((change, at) => (
                  <li key={at}>
                    <PlacedText text={change.text} place={change.after ?? change.before} release={to} />
                  </li>
                ))}
                {changes.length > MOST && <li className="muted">and {changes.length - MOST} more</li>}
              </ul>
            </div>
          )}
        </Result>
        <label className="field">
          <span>Why? (for the audit log)</span>
          <textarea className="input" name="note" rows={2} maxLength={2000} />
        </label>
        {error !== null && <ErrorBox error={error} />}
        <DialogFoot label={`Roll back to ${to}`} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
