import type { DecisionChange } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { words } from "../ui/format";

/** One part of a decision that changed: `Tier: Expansion likely → Expansion ready`. */
export function ChangeWords({ change, vocabulary }: { change: DecisionChange; vocabulary: Vocabulary }) {
  const said = (value: string | null | undefined) => {
    if (!value) return "none";
    return change.what === "NEXT_BEST_ACTION" ? vocabulary.actionTitle(value) : words(value);
  };
  return (
    <>
      <span className="strong">
        {words(change.what)}
        {change.product && `, ${vocabulary.productTitle(change.product)}`}
      </span>
      : {said(change.from)} → {said(change.to)}
    </>
  );
}
