import { PlaceLink } from "../changes";
import { approvalWords } from "./steps";
import type { Approval, Draft } from "./types";

/** Who has to approve, and the row that says so. */
export function ApprovalCard({ draft, approval, plain = false }: { draft: Draft; approval: Approval; plain?: boolean }) {
  const [who, missing] = approvalWords(draft, approval);
  const text = (
    <p>
      {who} {!plain && missing}{" "}
      {approval.row ? (
        <>
          So says, for a draft that moves this much, <PlaceLink place={approval.row} />.
        </>
      ) : (
        <span className="muted">No sheet Approval asks for more.</span>
      )}
    </p>
  );
  if (plain) return text;
  return (
    <section className="card">
      <h2>Who has to approve it</h2>
      {text}
      {draft.approvals.length > 0 && <p className="muted">Approved so far by {draft.approvals.map((each) => each.by).join(", ")}.</p>}
    </section>
  );
}
