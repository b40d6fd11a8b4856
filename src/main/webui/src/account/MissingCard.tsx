import type { Seen } from "./NowTab";

/** What the tables asked for and nobody knows. */
export function MissingCard({ decision, vocabulary }: Seen) {
  const missing = decision.missingSignals;
  return (
    <section className="card" aria-labelledby="missing">
      <h2 id="missing">Not known</h2>
      {missing.length === 0 ? (
        <p className="small muted">Everything the tables ask about is known.</p>
      ) : (
        <>
          <p className="small muted">Rows that ask about these do not count, for or against.</p>
          <ul className="small missing-list">
            {missing.map((name) => (
              <li key={name} title={name}>
                {vocabulary.label(name)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
