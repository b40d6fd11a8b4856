import type { Decision, DecisionChange } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { Badge, Num } from "../ui";
import { formatDecimal, words } from "../ui/format";
import { gateTone, tierTone } from "../ui/tones";
import { ChangeWords } from "./ChangeWords";

interface Props {
  now: Decision;
  then: Decision;
  changes: readonly DecisionChange[];
  moves: number;
  vocabulary: Vocabulary;
  onReset: () => void;
}

/** The decision with the moves beside the one of now. */
export function Compared({ now, then, changes, moves, vocabulary, onReset }: Props) {
  const by = (then.expansion.score ?? 0) - (now.expansion.score ?? 0);
  return (
    <section className="card stack" aria-label="What would be decided">
      <div className="between">
        <h2>{moves === 0 ? "As it is now" : "What if"}</h2>
        {moves > 0 && (
          <button type="button" className="button tiny" onClick={onReset}>
            Back to now
          </button>
        )}
      </div>
      <p className="score-number" aria-live="polite">
        <Num value={then.expansion.score} />
        {by !== 0 && <span className={by > 0 ? "rise" : "fall"}> {(by > 0 ? "+" : "−") + formatDecimal(Math.abs(by))}</span>}
      </p>
      <p className="row">
        <Badge tone={tierTone(then.expansion.tier, vocabulary.choices("expansionTier"))}>{words(then.expansion.tier)}</Badge>
        <Badge>{then.upsell.cell ?? "no cell"}</Badge>
        <Badge tone={gateTone(then.gate.status)}>{words(then.gate.status)}</Badge>
      </p>
      <dl className="pairs small">
        {Object.entries(then.expansion.dimensions).map(([name, points]) => (
          <div key={name}>
            <dt>{vocabulary.label(name)}</dt>
            <dd className="number">
              {now.expansion.dimensions[name] !== points && (
                <span className="muted">
                  <Num value={now.expansion.dimensions[name]} /> →{" "}
                </span>
              )}
              <Num value={points} />
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <p className="small muted">Next best action</p>
        <p className="strong">{then.nextBestAction?.title ?? "none"}</p>
      </div>
      <div aria-live="polite">
        {moves === 0 ? (
          <p className="small muted">Move something on this page and see what would be decided. Nothing is stored.</p>
        ) : changes.length === 0 ? (
          <p className="small muted">None of the things that others act on would change.</p>
        ) : (
          <ul className="stack small">
            {changes.map((change, index) => (
              <li key={index}>
                <ChangeWords change={change} vocabulary={vocabulary} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
