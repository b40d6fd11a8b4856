import type { DecisionChange } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { words } from "../ui/format";

/** One part of a decision that changed: `Tier: Expansion likely → Expansion ready`. */
export function ChangeWords({ change, vocabulary }: { change: DecisionChange; vocabulary: Vocabulary }) {
  const said = (value: string | null | undefined) => {
    if (!value) return "none";
    return change.what === "NEXT_BEST_ACTION" ? playWords(value, vocabulary) : words(value);
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

/** `CROSS_SELL_REP analytics`: a play, and the product that it is for. */
function playWords(value: string, vocabulary: Vocabulary): string {
  const [play, product] = value.split(" ");
  return vocabulary.playTitle(play) + (product ? `, ${vocabulary.productTitle(product)}` : "");
}
