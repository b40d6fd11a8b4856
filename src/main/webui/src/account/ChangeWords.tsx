import type { DecisionChange } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { words } from "../ui/format";

/** One part of a decision that changed: `Tier: Expansion likely → Expansion ready`. */
export function ChangeWords({ change, vocabulary }: { change: DecisionChange; vocabulary: Vocabulary }) {
  return (
    <>
      <span className="strong">
        {words(change.what)}
        {change.product && `, ${vocabulary.productTitle(change.product)}`}
      </span>
      : {change.from ? words(change.from) : "none"} → {change.to ? words(change.to) : "none"}
    </>
  );
}
