import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useVocabulary, type Vocabulary } from "../api/vocabulary";
import { Empty, Money, Num, Page, Result, RowLink } from "../ui";
import { words } from "../ui/format";
import { AccountsTable } from "./AccountsTable";
import { ledger, useSelected } from "./queries";
import { filtersOf, readinessOf, type Selection } from "./selection";

/** The accounts behind a figure of the portfolio. */
export function SelectedAccounts({ selections }: { selections: readonly Selection[] }) {
  const vocabulary = useVocabulary();
  const found = useSelected(selections);
  const gateRow = selections.find(({ name }) => name === "heldBy" || name === "heldAloneBy")?.value;
  const asks = useQuery({ ...ledger, enabled: Boolean(gateRow) }).data?.find(({ row }) => row === gateRow)?.when;
  const title = selections.map((selection) => titleOf(selection, vocabulary, asks)).join(", ");
  const file = `/api/v1/portfolio/decisions.csv?${new URLSearchParams(filtersOf(selections))}`;
  return (
    <Page
      title={title}
      lead={
        <>
          <Link to="/portfolio">Portfolio</Link> › accounts{found.data?.all && <Sums all={found.data.all} />} <RowLink row={gateRow} />
        </>
      }
      actions={
        <a className="button" href={file} download="decisions.csv">
          Download these (CSV)
        </a>
      }
    >
      <Result query={found} what="the accounts" lines={8}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty title="No account stands there now">
              <p>
                Accounts move by themselves: <Link to="/portfolio">look at the portfolio again</Link>.
              </p>
            </Empty>
          ) : (
            <div className="card">
              <AccountsTable entries={entries} vocabulary={vocabulary} />
              {found.hasNextPage && (
                <button type="button" className="button more" onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
                  {found.isFetchingNextPage ? "Loading …" : "Show more"}
                </button>
              )}
            </div>
          )
        }
      </Result>
    </Page>
  );
}

function Sums({ all }: { all: { accounts: number; arr: number; arrUnknown: number } }) {
  return (
    <>
      : <Num value={all.accounts} />, ARR <Money value={all.arr} short />
      {all.arrUnknown > 0 && ` (${all.arrUnknown} unknown)`}, largest first
    </>
  );
}

/** `asks`: what the gate row asks that holds them, where one does and it is known. */
function titleOf({ name, value }: Selection, vocabulary: Vocabulary, asks: string | null | undefined): string {
  if (name === "heldBy") return value ? `Held by: ${asks ?? value}` : "Held by no gate";
  if (name === "heldAloneBy") return value ? `Free without: ${asks ?? value}` : "Held by no gate alone";
  if (name === "readiness") {
    const [product, tier] = readinessOf(value);
    return `${vocabulary.productTitle(product)}: ${tier ? words(tier) : "owned, or no tier"}`;
  }
  if (name === "play" && value) return vocabulary.playTitle(value);
  return name === "cell" && value ? `Cell ${value}` : `${words(name)}: ${name === "product" ? vocabulary.productTitle(value) : words(value)}`;
}
