import { Badge, RowLink } from "../ui";
import { words } from "../ui/format";
import type { Seen } from "./NowTab";

interface Category {
  category?: string;
  interpretation?: string;
  mistake?: string;
  row?: string;
}

/** What the signals say together, how to read it, and the usual mistake. */
export function CategoriesCard({ decision }: Seen) {
  const found = decision.results.categories;
  const categories = Array.isArray(found) ? (found as Category[]) : [];
  return (
    <section className="card" aria-labelledby="categories">
      <div className="between">
        <h2 id="categories">What the signals say</h2>
        <Badge tone="info" title="Segment">{words(decision.segment)}</Badge>
      </div>
      {categories.length === 0 && <p className="small muted">Nothing in particular.</p>}
      <ul className="stack small">
        {categories.map((each, index) => (
          <li key={index}>
            <div className="between">
              <span className="strong">{words(each.category)}</span>
              <RowLink row={each.row} />
            </div>
            <p>{each.interpretation}</p>
            {each.mistake && <p className="muted">Avoid: {each.mistake}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
