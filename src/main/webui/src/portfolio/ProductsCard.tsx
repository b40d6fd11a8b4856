import type { PortfolioLine } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { words } from "../ui/format";
import { HeatCell } from "./HeatCell";
import { byCode, type Measure } from "./lines";

interface Product {
  product: string;
  title: string;
  byTier: PortfolioLine[];
}

/** How ready the accounts are for each product that they do not own. */
export function ProductsCard({ products, measure, vocabulary }: { products: readonly Product[]; measure: Measure; vocabulary: Vocabulary }) {
  const tiers = vocabulary.choices("eligibilityTier");
  const most = Math.max(0, ...products.flatMap((product) => [...byCode(product.byTier).values()].map((line) => line[measure])));
  if (products.length === 0) return null;
  return (
    <section className="card wide" aria-labelledby="products">
      <h2 id="products">Readiness for other products</h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-label="Readiness for other products">
        <table className="heat">
          <thead>
            <tr>
              <td />
              {tiers.map((tier) => (
                <th key={tier} scope="col">
                  {words(tier)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {products.map((product) => (
              <tr key={product.product}>
                <th scope="row">{product.title}</th>
                {tiers.map((tier) => (
                  <HeatCell
                    key={tier}
                    to={`/portfolio?readiness=${encodeURIComponent(`${product.product}:${tier}`)}`}
                    name={`${product.title}, ${words(tier)}`}
                    line={byCode(product.byTier).get(tier)}
                    most={most}
                    measure={measure}
                    first="accounts"
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
