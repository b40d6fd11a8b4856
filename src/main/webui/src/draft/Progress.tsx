import { formatWhole } from "../ui/format";
import type { Impact } from "./types";

/** How far the book is decided. */
export function Progress({ impact }: { impact: Impact | undefined }) {
  const { decided, of } = impact?.progress ?? { decided: 0, of: 0 };
  return (
    <div className="draft-progress" role="status">
      <label className="stack">
        <span>{of > 0 ? `Deciding every account as it is and as it would be: ${formatWhole(decided)} of ${formatWhole(of)}` : "Deciding every account as it is and as it would be …"}</span>
        <progress max={of || undefined} value={of ? decided : undefined} />
      </label>
    </div>
  );
}
