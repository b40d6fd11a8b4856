import { Badge, Num, RowLink } from "../ui";
import { Bar } from "../ui/Bar";
import { formatDecimal, words } from "../ui/format";
import { tierTone } from "../ui/tones";
import type { Seen } from "./NowTab";
import { rowsBehind } from "./reasons";

const MOST_POINTS = 10;

/** The score, its dimensions, and the rows that gave the points. */
export function ScoreCard({ decision, vocabulary }: Seen) {
  const { score, tier, dimensions } = decision.expansion;
  const tiers = vocabulary.choices("expansionTier");
  const behind = rowsBehind(decision.trace ?? [], "expansionTier", null, vocabulary);
  return (
    <section className="card" aria-labelledby="score">
      <div className="between">
        <h2 id="score">Expansion score</h2>
        <Badge tone={tierTone(tier, tiers)}>{words(tier)}</Badge>
      </div>
      <ul className="reasons score-why" aria-label="Why this tier">
        {behind.map((given) => (
          <li key={given.row}>
            <span className="muted">{given.text}</span>
            <RowLink row={given.row} />
          </li>
        ))}
      </ul>
      <div className="score">
        <p className="score-number">
          <Num value={score} />
          <span className="muted small"> of 100</span>
        </p>
        <div className="score-dimensions">
          {Object.entries(dimensions).map(([name, points]) => (
            <details key={name}>
              <summary>
                <span>{vocabulary.label(name)}</span>
                <Bar value={points} most={MOST_POINTS} />
                <span className="number">
                  <span className="strong">
                    <Num value={points} />
                  </span>
                  <span className="muted small"> of {MOST_POINTS}</span>
                </span>
              </summary>
              <ul className="reasons">
                {rowsBehind(decision.trace ?? [], name, null, vocabulary).map((given) => (
                  <li key={given.row}>
                    <span>
                      <span className="strong">{formatGiven(given.value)}</span> {given.text}
                    </span>
                    <RowLink row={given.row} />
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      </div>
    </section>
  );
}

function formatGiven(value: unknown): string {
  return typeof value === "number" ? formatDecimal(value) : String(value);
}
