import type { CrossSell } from "../api/types";
import { Badge, Num, Result, RowLink, Table } from "../ui";
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
  const tiers = vocabulary.choices("eligibilityTier");
  return (
    <Table
      label="Readiness for other products"
      rows={lines}
      keyOf={(line) => line.readiness.product}
      columns={[
        {
          head: "Product",
          cell: ({ readiness }) => (
            <>
              <div className="strong">{vocabulary.productTitle(readiness.product)}</div>
              <Badge tone={tierTone(readiness.tier, tiers)}>{words(readiness.tier)}</Badge>
            </>
          ),
        },
        { head: "Score", number: true, cell: ({ readiness }) => <Num value={readiness.score} /> },
        { head: "Cell", cell: ({ readiness }) => readiness.cell ?? "–" },
        ...dimensions.map((name) => ({
          head: words(name),
          number: true,
          cell: ({ readiness }: Line) => <Num value={(readiness.dimensions as Record<string, number>)[name]} />,
        })),
        { head: "What is missing", className: "cross-sell-missing", cell: (line) => <Missing line={line} /> },
      ]}
    />
  );
}

function Missing({ line: { readiness, offer, notOffered } }: { line: Line }) {
  return (
    <ul className="reasons">
      {readiness.blockedBy.map((block, index) => (
        <li key={index}>
          <span>{block.text}</span> <RowLink row={block.row} />
        </li>
      ))}
      {readiness.blockedBy.length === 0 && <li>nothing</li>}
      <li className="muted">
        {offer ? `offered: ${offer.title}` : notOffered.length > 0 ? `not offered: ${notOffered.join("; ")}` : "no play is offered for it"}
      </li>
    </ul>
  );
}
