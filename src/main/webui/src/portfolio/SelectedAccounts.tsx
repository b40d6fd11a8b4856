import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useVocabulary, type Vocabulary } from "../api/vocabulary";
import { Badge, Empty, Money, Num, Page, Result, Table } from "../ui";
import { formatShortDay, words } from "../ui/format";
import { accountPath } from "../ui/places";
import { gateTone, tierTone } from "../ui/tones";
import { findInExport, type Found, MOST_SHOWN } from "./export";
import type { Selection } from "./selection";

/** The accounts behind a figure of the portfolio. */
export function SelectedAccounts({ selections }: { selections: readonly Selection[] }) {
  const vocabulary = useVocabulary();
  const found = useQuery({
    queryKey: ["selected", selections],
    queryFn: ({ signal }) => findInExport(selections, signal),
    staleTime: 60_000,
  });
  const title = selections.map((selection) => titleOf(selection, vocabulary)).join(", ");
  return (
    <Page
      title={title}
      lead={
        <>
          <Link to="/portfolio">Portfolio</Link> › accounts{found.data && <Sums found={found.data} />}
        </>
      }
      actions={
        <a className="button" href="/api/v1/portfolio/decisions.csv" download="decisions.csv">
          Download the whole book (CSV)
        </a>
      }
    >
      <Result query={found} what="the accounts" lines={8}>
        {({ accounts, lines }) =>
          accounts === 0 ? (
            <Empty title="No account stands there now">
              <p>
                Accounts move by themselves: <Link to="/portfolio">look at the portfolio again</Link>.
              </p>
            </Empty>
          ) : (
            <div className="card">
              <Accounts lines={lines} vocabulary={vocabulary} />
              {accounts > MOST_SHOWN && <p className="small muted more">The {MOST_SHOWN} with the largest ARR are shown.</p>}
            </div>
          )
        }
      </Result>
    </Page>
  );
}

function Sums({ found }: { found: Found }) {
  return (
    <>
      : <Num value={found.accounts} />, ARR <Money value={found.arr} short />
    </>
  );
}

function titleOf({ name, value }: Selection, vocabulary: Vocabulary): string {
  if (name.startsWith("readiness_")) return `${vocabulary.productTitle(name.slice("readiness_".length))}: ${words(value)}`;
  if (name === "play") return vocabulary.playTitle(value);
  return name === "cell" && value ? `Cell ${value}` : `${words(name)}: ${words(value)}`;
}

function Accounts({ lines, vocabulary }: { lines: Found["lines"]; vocabulary: Vocabulary }) {
  return (
    <Table
      label="Accounts"
      rows={lines}
      keyOf={(line) => line.account_id ?? ""}
      columns={[
        { head: "Account", cell: (line) => <Link to={accountPath(line.account_id ?? "")}>{line.account_id}</Link> },
        { head: "ARR", number: true, cell: (line) => <Money value={line.arr ? Number(line.arr) : null} /> },
        { head: "Gate", cell: (line) => <Badge tone={gateTone(line.gate ?? "")}>{words(line.gate)}</Badge> },
        { head: "Score", number: true, cell: (line) => <Num value={line.expansion_score ? Number(line.expansion_score) : null} /> },
        {
          head: "Tier",
          cell: (line) => <Badge tone={tierTone(line.expansion_tier, vocabulary.choices("expansionTier"))}>{words(line.expansion_tier)}</Badge>,
        },
        { head: "Cell", cell: (line) => line.fit_activity_cell || "–" },
        { head: "Next play", cell: (line) => `${vocabulary.playTitle(line.next_play)}${line.play_product ? `, ${vocabulary.productTitle(line.play_product)}` : ""}` },
        { head: "Owner", cell: (line) => words(line.play_owner) },
        { head: "Due", cell: (line) => (line.play_due_by ? formatShortDay(line.play_due_by) : "–") },
      ]}
    />
  );
}
