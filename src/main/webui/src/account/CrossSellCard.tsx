import type { CrossSell } from "../api/types";
import { Badge, Num, Result, RowLink } from "../ui";
import { words } from "../ui/format";
import { tierTone } from "../ui/tones";
import type { Seen } from "./NowTab";
import { useCrossSell } from "./queries";

interface Line {
  readiness: CrossSell;
  offer?: { title?: string } | null;
  notOffered: string[];
}

/** One line a product that the account does not own: how ready, and what is missing. */
export function CrossSellCard({ id, vocabulary }: Seen) {
  const row = useCrossSell(id);
  return (
    <section className="card" aria-labelledby="cross-sell">
      <h2 id="cross-sell">Other products</h2>
      <Result query={row} what="the other products">
        {({ owned, products }) => (
          <div className="stack">
            <p className="small muted">Owned: {owned.map(vocabulary.productTitle).join(", ") || "none"}</p>
            {products.length > 0 ? (
              <Matrix lines={products as unknown as Line[]} vocabulary={vocabulary} />
            ) : (
              <p>The account owns every product.</p>
            )}
          </div>
        )}
      </Result>
    </section>
  );
}

function Matrix({ lines, vocabulary }: { lines: Line[] } & Pick<Seen, "vocabulary">) {
  const dimensions = Object.keys(lines[0]?.readiness.dimensions ?? {});
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label="Readiness for other products">
      <table className="table matrix">
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">Cell</th>
            {dimensions.map((name) => (
              <th key={name} scope="col" className="number">
                {words(name)}
              </th>
            ))}
            <th scope="col" className="number">
              Score
            </th>
          </tr>
        </thead>
        {lines.map((line) => (
          <MatrixLine key={line.readiness.product} line={line} dimensions={dimensions} vocabulary={vocabulary} />
        ))}
      </table>
    </div>
  );
}

interface LineProps extends Pick<Seen, "vocabulary"> {
  line: Line;
  dimensions: string[];
}

function MatrixLine({ line, dimensions, vocabulary }: LineProps) {
  const { readiness } = line;
  const points = readiness.dimensions as Record<string, number>;
  return (
    <tbody>
      <tr>
        <th scope="row">
          {vocabulary.productTitle(readiness.product)}{" "}
          <Badge tone={tierTone(readiness.tier, vocabulary.choices("eligibilityTier"))}>{words(readiness.tier)}</Badge>
        </th>
        <td>{readiness.cell ?? "–"}</td>
        {dimensions.map((name) => (
          <td key={name} className="number">
            <Num value={points[name]} />
          </td>
        ))}
        <td className="number strong">
          <Num value={readiness.score} />
        </td>
      </tr>
      <tr>
        <td colSpan={dimensions.length + 3}>
          <Missing line={line} />
        </td>
      </tr>
    </tbody>
  );
}

function Missing({ line: { readiness, offer, notOffered } }: { line: Line }) {
  const missing = new Set(readiness.blockedBy.map((block) => block.text));
  const others = notOffered.filter((text) => !missing.has(text));
  const offered = offer ? `Offered: ${offer.title}` : `Not offered${others.length > 0 ? `: ${others.join("; ")}` : ""}`;
  return (
    <>
      {readiness.blockedBy.length > 0 && (
        <ul className="reasons" aria-label="What is missing">
          {readiness.blockedBy.map((block, index) => (
            <li key={index}>
              <span>
                <span aria-hidden="true">○ </span>
                {block.text}
              </span>
              <RowLink row={block.row} />
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{offered}</p>
    </>
  );
}
