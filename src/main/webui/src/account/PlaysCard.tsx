import type { PlayOffer, Removal } from "../api/types";
import { DayOf, RowLink, RowLinks } from "../ui";
import { formatDecimal, words } from "../ui/format";
import type { Seen } from "./NowTab";

/** All plays in their order, and for the others what took them away. */
export function PlaysCard({ decision, vocabulary }: Seen) {
  const { funnel, plays } = decision;
  const steps = [
    ["thought of", funnel.candidates],
    ["eligible", funnel.afterEligibility],
    ["past the guardrails", funnel.afterGuardrails],
    ["offered", funnel.offered],
  ] as const;
  return (
    <section className="card stack" aria-labelledby="plays">
      <h2 id="plays">Plays</h2>
      <ol className="funnel">
        {steps.map(([label, count]) => (
          <li key={label}>
            <span className="strong">{count}</span> {label}
          </li>
        ))}
      </ol>
      <p className="plays-head" aria-hidden="true">
        <span>In this order</span>
        <span>Priority</span>
      </p>
      <ol className="plays">
        {plays.map((play) => (
          <Offered key={`${play.play} ${play.product ?? ""}`} play={play} product={play.product && vocabulary.productTitle(play.product)} />
        ))}
      </ol>
      {funnel.removed.length > 0 && <Removed removed={funnel.removed} vocabulary={vocabulary} />}
    </section>
  );
}

function Offered({ play, product }: { play: PlayOffer; product: string | null | undefined }) {
  return (
    <li>
      <details>
        <summary>
          <span>
            <span className="strong">{play.title}</span>
            {product && <span className="muted"> · {product}</span>}
          </span>
          <span className="muted small">
            {words(play.owner)}, <DayOf day={play.dueBy} />
          </span>
          <span className="number small" title="Priority: likelihood x value x weight">
            {typeof play.priority === "number" && formatDecimal(play.priority)}
          </span>
        </summary>
        {play.message && <p className="small muted">“{play.message}”</p>}
        <RowLinks reasons={play.reasons} />
      </details>
    </li>
  );
}

/** "Why not?": one play may have been taken away by several rows. */
function Removed({ removed, vocabulary }: { removed: readonly Removal[] } & Pick<Seen, "vocabulary">) {
  const plays = [...new Set(removed.map((each) => `${each.play} ${each.product ?? ""}`))];
  return (
    <div className="stack">
      <h3>Why not?</h3>
      <ul className="plays">
        {plays.map((key) => {
          const because = removed.filter((each) => `${each.play} ${each.product ?? ""}` === key);
          const product = because[0]?.product;
          return (
            <li key={key} className="removed">
              <span className="strong">
                {vocabulary.playTitle(because[0]?.play)}
                {product && <span className="muted"> · {vocabulary.productTitle(product)}</span>}
              </span>
              <ul className="reasons">
                {because.map((each, index) => (
                  <li key={index}>
                    <span>{each.text}</span> <RowLink row={each.row} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
