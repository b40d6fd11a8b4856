import { useSearchParams } from "react-router";
import { usePortfolio, useVocabulary } from "../api/vocabulary";
import { Empty, Money, Num, Page, Result, Tabs } from "../ui";
import { Breakdown } from "./Breakdown";
import { HeatMap } from "./HeatMap";
import { Ledger } from "./Ledger";
import type { Measure } from "./lines";
import { OwnersCard } from "./OwnersCard";
import { ProductsCard } from "./ProductsCard";
import { SelectedAccounts } from "./SelectedAccounts";
import { selectionsOf } from "./selection";
import type { Portfolio, PortfolioOwner } from "../api/types";
import "./portfolio.css";

const MEASURES = [
  { id: "accounts", label: "By accounts" },
  { id: "arr", label: "By ARR" },
];

export function Component() {
  const [query, setQuery] = useSearchParams();
  const portfolio = usePortfolio();
  const selections = selectionsOf(query);
  const measure: Measure = query.get("by") === "arr" ? "arr" : "accounts";
  if (selections.length > 0) return <SelectedAccounts selections={selections} />;
  return (
    <Page title="Portfolio" lead="Where all accounts stand. A figure that is a link opens the accounts behind it.">
      <Result query={portfolio} what="the portfolio" lines={12}>
        {(data) =>
          data.accounts === 0 ? (
            <Empty title="There are no accounts yet">
              <p>
                Send accounts with <code>PUT /api/v1/accounts/…</code> or import a CSV file: <a href="/q/swagger-ui">the API</a>.
              </p>
            </Empty>
          ) : (
            <>
              <Headline portfolio={data as unknown as Portfolio} />
              <Tabs label="Measure" tabs={MEASURES} value={measure} onChange={(id) => setQuery(id === "arr" ? { by: "arr" } : {}, { replace: true })}>
                <Parts portfolio={data as unknown as Portfolio} measure={measure} />
              </Tabs>
            </>
          )
        }
      </Result>
    </Page>
  );
}

function Headline({ portfolio }: { portfolio: Portfolio }) {
  return (
    <div className="figures">
      <p>
        <span className="figure">
          <Num value={portfolio.accounts} />
        </span>
        accounts
      </p>
      <p>
        <span className="figure">
          <Money value={portfolio.arr} short />
        </span>
        ARR
        {portfolio.arrUnknown > 0 && <span className="muted"> ({portfolio.arrUnknown} unknown)</span>}
      </p>
      <p>
        <span className="figure">{portfolio.release}</span>
        rules in force
        {portfolio.behind > 0 && <span className="muted"> ({portfolio.behind} accounts still to be decided by them)</span>}
      </p>
    </div>
  );
}

function Parts({ portfolio, measure }: { portfolio: Portfolio; measure: Measure }) {
  const vocabulary = useVocabulary();
  return (
    <div className="parts">
      <HeatMap lines={portfolio.byCell} measure={measure} />
      <Breakdown title="Tiers" name="tier" lines={portfolio.byTier} measure={measure} />
      <Breakdown title="Gates" name="gate" lines={portfolio.byGate} measure={measure} />
      <Breakdown title="Segments" name="segment" lines={portfolio.bySegment} measure={measure} />
      <Ledger playTitle={vocabulary.playTitle} />
      <OwnersCard owners={portfolio.owners as PortfolioOwner[]} measure={measure} playTitle={vocabulary.playTitle} />
      <ProductsCard products={portfolio.products} measure={measure} vocabulary={vocabulary} />
    </div>
  );
}
