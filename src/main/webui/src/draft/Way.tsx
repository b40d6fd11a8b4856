import type { Draft, DraftState } from "./types";

const STEPS: readonly { state: DraftState; label: string }[] = [
  { state: "EDITING", label: "Edit and check" },
  { state: "SUBMITTED", label: "Approval" },
  { state: "APPROVED", label: "Ready to publish" },
  { state: "PUBLISHED", label: "In a release" },
];

/** The way of a draft, and how far it is. */
export function Way({ draft }: { draft: Draft }) {
  const at = STEPS.findIndex((step) => step.state === draft.state);
  if (at < 0) return null;
  return (
    <ol className="draft-way">
      {STEPS.map((step, index) => (
        <li key={step.state} data-done={index < at || draft.state === "PUBLISHED"} aria-current={index === at ? "step" : undefined}>
          <span>{step.label}</span>
          <span className="muted small">{who(draft, step.state)}</span>
        </li>
      ))}
    </ol>
  );
}

function who(draft: Draft, state: DraftState): string {
  if (state === "EDITING") return draft.edited.by;
  if (state === "SUBMITTED" && draft.submitted) return `asked by ${draft.submitted.by}`;
  if (state === "APPROVED" && draft.approvals.length > 0) return `approved by ${draft.approvals.map((each) => each.by).join(", ")}`;
  return state === "PUBLISHED" && draft.release ? draft.release : "";
}
