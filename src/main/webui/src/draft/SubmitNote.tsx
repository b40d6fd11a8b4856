import { When } from "../ui";
import { useAudit } from "../releases/queries";
import type { Draft } from "./types";

/** What approvers should know, in the words of who submitted the draft. Nothing where there are none. */
export function SubmitNote({ draft }: { draft: Draft }) {
  // newest first: of a draft that was sent back, the last time counts
  const submitted = useAudit(draft.id).data?.find((entry) => entry.action === "SUBMITTED");
  if (!submitted?.note) return null;
  return (
    <section className="card" aria-label="Note for approvers">
      <blockquote>{submitted.note}</blockquote>
      <p className="muted small">
        {submitted.actor}, submitting it <When at={submitted.at} />
      </p>
    </section>
  );
}
