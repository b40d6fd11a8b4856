import { When } from "../ui";
import type { Seen } from "./NowTab";

/** When the decision will change by itself, if nothing else happens. */
export function ComingCard({ decision }: Seen) {
  const { changesAt, forecast } = decision;
  return (
    <section className="card" aria-labelledby="coming">
      <h2 id="coming">What comes by itself</h2>
      <div className="stack small">
        {forecast?.text && <p>{forecast.text}</p>}
        {changesAt ? (
          <p className="muted">
            Something of it changes <When at={changesAt} both />
          </p>
        ) : (
          <p>Nothing, as far as can be seen.</p>
        )}
      </div>
    </section>
  );
}
