import { useSearchParams } from "react-router";
import type { TierPath } from "../api/types";
import { Empty, Result } from "../ui";
import { words } from "../ui/format";
import type { Seen } from "./NowTab";
import { usePath } from "./queries";
import { WayCard } from "./WayCard";

/** The smallest changes that lead to a better tier, of the account or of a product. */
export function PathTab({ id, decision, vocabulary }: Seen) {
  const [query, setQuery] = useSearchParams();
  const product = query.get("product") ?? undefined;
  const tiers = vocabulary.choices(product ? "eligibilityTier" : "expansionTier");
  const current = product ? decision.crossSell.find((each) => each.product === product)?.tier : decision.expansion.tier;
  const at = tiers.indexOf(current ?? "");
  const to = query.get("to") ?? tiers[Math.max(0, at - 1)];
  // the best first; where the account has none of them, all are
  const better = at < 0 ? tiers : tiers.slice(0, Math.max(1, at));
  const path = usePath(id, to, product);

  function choose(name: "product" | "to", value: string) {
    setQuery({ tab: "path", ...(name === "to" && product ? { product } : {}), ...(value ? { [name]: value } : {}) }, { replace: true });
  }
  return (
    <div className="stack path">
      <div className="row">
        <label className="field">
          <span>Tier of</span>
          <select className="input" value={product ?? ""} onChange={(event) => choose("product", event.target.value)}>
            <option value="">the account</option>
            {decision.crossSell.map((each) => (
              <option key={each.product} value={each.product}>
                {vocabulary.productTitle(each.product)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>
            To reach, from {words(current).toLowerCase()}
          </span>
          <select className="input" value={to ?? ""} onChange={(event) => choose("to", event.target.value)}>
            {better.map((tier) => (
              <option key={tier} value={tier}>
                {words(tier)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Result query={path} what="the ways">
        {(found) => <Ways path={found} />}
      </Result>
    </div>
  );
}

function Ways({ path }: { path: TierPath }) {
  if (path.paths.length === 0) {
    return (
      <Empty title={path.reachable ? "There already" : "No short way"}>
        <p>{path.text}</p>
      </Empty>
    );
  }
  return (
    <>
      <p className="path-text">{path.text}</p>
      <ol className="ways">
        {path.paths.map((way, index) => (
          <WayCard key={index} way={way} rank={index + 1} />
        ))}
      </ol>
    </>
  );
}
