import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { LedgerRow } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { Badge, Empty, Money, Num, Result, RowLink, Table } from "../ui";
import { words } from "../ui/format";
import { accountPath } from "../ui/places";
import { gateTone } from "../ui/tones";
import type { Measure } from "./lines";
import { ledger } from "./queries";

/** What each gate row holds back, what would be free without it, and who is nearest to leaving it. */
export function Ledger({ playTitle }: Pick<Vocabulary, "playTitle">) {
  const found = useQuery(ledger);
  return (
    <section className="card wide" aria-labelledby="ledger">
      <div className="between">
        <h2 id="ledger">ARR that the gates hold</h2>
        <span className="small muted">An account that several rows hold counts at each of them</span>
      </div>
      <Result query={found} what="the ledger">
        {(rows) =>
          rows.length === 0 ? (
            <Empty title="No gate holds anybody" />
          ) : (
            <Table
              label="ARR that the gates hold"
              rows={rows}
              keyOf={(row) => row.row}
              columns={[
                { head: "Gate", cell: (row) => <Badge tone={gateTone(row.status)}>{words(row.status)}</Badge> },
                {
                  head: "Asks",
                  className: "ledger-asks",
                  cell: (row) => (
                    <>
                      {row.when ?? "a row of earlier rules"} <RowLink row={row.row} />
                    </>
                  ),
                },
                { head: "Accounts", number: true, cell: (row) => <Behind row={row} name="heldBy" sum={row.held} measure="accounts" /> },
                { head: "ARR held", number: true, cell: (row) => <Behind row={row} name="heldBy" sum={row.held} measure="arr" /> },
                { head: "Free without it", number: true, cell: (row) => <Behind row={row} name="heldAloneBy" sum={row.alone} measure="arr" /> },
                { head: "Put right by", cell: (row) => (row.recoveryPlay ? playTitle(row.recoveryPlay) : "–") },
                { head: "Nearest to leaving it", className: "ledger-near", cell: (row) => <Nearest row={row} /> },
              ]}
            />
          )
        }
      </Result>
    </section>
  );
}

/** A figure that leads to its accounts, if there are any. */
function Behind({ row, name, sum, measure }: { row: LedgerRow; name: "heldBy" | "heldAloneBy"; sum: LedgerRow["held"]; measure: Measure }) {
  const figure = measure === "arr" ? <Money value={sum.arr} short /> : <Num value={sum.accounts} />;
  if (sum.accounts === 0) return figure;
  return (
    <Link to={`/portfolio?${name}=${encodeURIComponent(row.row)}`} className="linked">
      {figure}
      <span className="unseen">
        {" "}
        {name === "heldBy" ? "held by" : "free without"} {row.when ?? row.row}
      </span>
    </Link>
  );
}

function Nearest({ row }: { row: LedgerRow }) {
  if (row.nearest.length === 0) return <span className="muted">–</span>;
  return (
    <ul>
      {row.nearest.map((near) => (
        <li key={near.accountId}>
          <Link to={accountPath(near.accountId)} className="linked">{near.accountId}</Link> <span className="muted">{near.distance}</span>
        </li>
      ))}
    </ul>
  );
}
