import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, told } from "../api/client";
import { asProblem } from "../api/problem";
import { changesWords, PlacedText } from "../changes";
import { Dialog, ErrorBox, Result, toast } from "../ui";
import { useReleaseDiff } from "./queries";

const MOST = 12;

/** Says what rolling back will do, and does it, unless somebody else was faster. */
export function RollBackDialog({ to, inForce, onClose }: { to: string; inForce: string; onClose: () => void }) {
  // fixed while it is open: what is confirmed is what was shown
  const [from] = useState(inForce);
  const diff = useReleaseDiff(from, to);
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function confirm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note") ?? "").trim();
    setBusy(true);
    setError(null);
    try {
      const params = { path: { id: to }, query: { expected: from } };
      await told(api.POST("/api/v1/releases/{id}/rollback", { params, body: note ? { note } : {} }));
      await queries.invalidateQueries();
      toast(`Release ${to} is in force again`);
      onClose();
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
      if (asProblem(refusal).status === 409) void queries.invalidateQueries({ queryKey: ["releases"] });
    }
  }
  return (
    <Dialog title={`Roll back to ${to}`} onClose={onClose} shape="wide">
      <form className="stack" onSubmit={(event) => void confirm(event)}>
        <h3>What will happen</h3>
        <ul className="happens">
          <li>
            Release {to} comes into force at once, instead of {from}; other nodes follow within seconds.
          </li>
          <li>Requests under way finish by the rules that they began with. Stored accounts are decided again within a minute or so.</li>
          <li>Nothing is lost: {from} stays, and you can go back to it the same way. Open drafts stay, and may have to be brought up to date.</li>
        </ul>
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
        <div className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {busy ? "One moment …" : `Roll back to ${to}`}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
