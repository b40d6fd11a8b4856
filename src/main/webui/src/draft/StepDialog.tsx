import { useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import { asProblem } from "../api/problem";
import { Dialog, DialogFoot, toast, useForm } from "../ui";
import { ChangesOfDraft } from "./ChangesOfDraft";
import { Conflict } from "./Conflict";
import { refreshAfterStep, useImpact } from "./queries";
import { consequences, type Known, type Step, type StepId } from "./steps";
import type { Draft } from "./types";

interface Props {
  step: Step;
  draft: Draft;
  known: Known;
  onClose: () => void;
  onTakeOver: () => void;
}

const NOTES: Partial<Record<StepId, string>> = {
  submit: "What should approvers know?",
  approve: "Note for the audit log",
  reject: "What has to be different?",
  publish: "Note for the audit log",
};
const DONE: Record<StepId, string> = {
  submit: "waits for approval",
  approve: "is approved by you",
  reject: "went back to its editors",
  publish: "is in force",
  rebase: "has taken over what was published",
  discard: "is discarded",
};

/** Says what a step will do, and does it. */
export function StepDialog({ step, draft, known, onClose, onTakeOver }: Props) {
  const queries = useQueryClient();
  // after a refusal the page behind shows how it stands now; the dialog keeps what was refused
  const { error, busy, onSubmit } = useForm(confirm, () => void queries.invalidateQueries({ queryKey: ["release"] }));
  const conflict = error !== null && asProblem(error).status === 409;
  const weighs = step.id === "submit" || step.id === "approve" || step.id === "publish";
  const impact = useImpact(draft, weighs);

  async function confirm(form: FormData) {
    await perform(step.id, draft, String(form.get("note") ?? "").trim());
    await refreshAfterStep(queries, step.id === "publish");
    toast(`Draft ${draft.id} ${DONE[step.id]}`);
    onClose();
  }
  return (
    <Dialog title={`${step.label}: ${draft.title}`} onClose={onClose} shape={weighs ? "wide" : undefined}>
      <form className="stack" onSubmit={onSubmit}>
        <h3>What will happen</h3>
        <ul className="happens">
          {consequences(step.id, draft, { ...known, impact: impact.data ?? known.impact }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {weighs && <ChangesOfDraft draft={draft} impact={impact} />}
        {NOTES[step.id] && (
          <label className="field">
            <span>{NOTES[step.id]}</span>
            <textarea className="input" name="note" rows={2} maxLength={2000} required={step.id === "reject"} />
          </label>
        )}
        {error !== null && <Conflict error={error} draft={draft} onTakeOver={step.id === "rebase" ? undefined : onTakeOver} onReload={onClose} />}
        <DialogFoot label={step.label} busy={busy} disabled={conflict} danger={step.id === "discard"} onClose={onClose} />
      </form>
    </Dialog>
  );
}

/** With the revision that is on screen: who looks at an older one is told so. */
async function perform(step: StepId, draft: Draft, note: string): Promise<unknown> {
  const params = { path: { id: draft.id } };
  const headers = { "If-Match": `"${draft.revision}"` };
  const body = note ? { note } : {};
  switch (step) {
    case "submit":
      return told(api.POST("/api/v1/drafts/{id}/submit", { params, headers, body }));
    case "approve":
      return told(api.POST("/api/v1/drafts/{id}/approve", { params, headers, body }));
    case "reject":
      return told(api.POST("/api/v1/drafts/{id}/reject", { params, headers, body }));
    case "publish":
      return told(api.POST("/api/v1/drafts/{id}/publish", { params, headers, body }));
    case "rebase":
      return told(api.POST("/api/v1/drafts/{id}/rebase", { params, headers }));
    case "discard":
      return told(api.DELETE("/api/v1/drafts/{id}", { params, headers }));
  }
}
