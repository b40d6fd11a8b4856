import { useDeferredValue } from "react";
import type { Decision } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { CategoriesCard } from "./CategoriesCard";
import { CellCard } from "./CellCard";
import { ComingCard } from "./ComingCard";
import { CrossSellCard } from "./CrossSellCard";
import { GateCard } from "./GateCard";
import { MissingCard } from "./MissingCard";
import { NextAction } from "./NextAction";
import { PlaysCard } from "./PlaysCard";
import { ScoreCard } from "./ScoreCard";

export interface Seen {
  id: string;
  decision: Decision;
  vocabulary: Vocabulary;
}

/** All that is true of the account now. What is seen first is drawn first, and the rest at once after it. */
export function NowTab(seen: Seen) {
  const rest = useDeferredValue(true, false);
  return (
    <div className="account">
      <div className="account-main">
        <NextAction key={seen.id} {...seen} />
        <ScoreCard {...seen} />
        {rest && (
          <>
            <CrossSellCard {...seen} />
            <PlaysCard {...seen} />
          </>
        )}
      </div>
      <div className="account-side">
        <GateCard {...seen} />
        <CellCard {...seen} />
        {rest && (
          <>
            <ComingCard {...seen} />
            <CategoriesCard {...seen} />
            <MissingCard {...seen} />
          </>
        )}
      </div>
    </div>
  );
}
