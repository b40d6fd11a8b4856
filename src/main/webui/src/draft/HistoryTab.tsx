import { AuditLog } from "../releases/AuditLog";
import type { Draft } from "./types";

/** Who did what to this draft. */
export function HistoryTab({ draft }: { draft: Draft }) {
  return <AuditLog draft={draft.id} />;
}
