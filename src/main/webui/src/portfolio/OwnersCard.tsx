import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import type { PortfolioLine } from "../api/types";
import { Money, Num, Result, Table } from "../ui";
import { words } from "../ui/format";
import { findByOwner, type OwnerLine } from "./owners";
import type { Measure } from "./lines";

/** More accounts than this are read only when somebody asks: it takes the whole export. */
const READ_AT_ONCE = 20_000;

/** Next best actions by who runs them. */
export function OwnersCard({ accounts, lines, measure }: { accounts: number; lines: readonly PortfolioLine[]; measure: Measure }) {
  const [asked, setAsked] = useState(accounts <= READ_AT_ONCE);
  const owners = useQuery({
    queryKey: ["owners"],
    queryFn: ({ signal }) => findByOwner(signal),
    enabled: asked,
    staleTime: 60_000,
  });
  const order = lines.map((line) => line.code ?? "");
  return (
    <section className="card wide" aria-labelledby="owners">
      <h2 id="owners">Plays by owner</h2>
      {!asked && (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          Add them up (reads the whole book)
        </button>
      )}
      {asked && <Result query={owners} what="the plays by owner">
        {(found) => (
          <Table
            label="Plays by owner"
            rows={sorted(found, measure, order)}
            keyOf={(line) => `${line.owner} ${line.play}`}
            columns={[
              { head: "Owner", cell: (line) => (line.first ? <Link to={`/portfolio?owner=${line.owner}`}>{words(line.owner)}</Link> : "") },
              {
                head: "Play",
                cell: (line) => <Link to={`/portfolio?owner=${line.owner}&play=${line.play}`}>{words(line.play)}</Link>,
              },
              { head: "Accounts", number: true, cell: (line) => <Num value={line.accounts} /> },
              { head: "ARR", number: true, cell: (line) => <Money value={line.arr} short /> },
            ]}
          />
        )}
      </Result>}
    </section>
  );
}

/** Owners with most to do first, their plays likewise; the catalogue's order decides between equals. */
function sorted(found: readonly OwnerLine[], measure: Measure, order: readonly string[]) {
  const owners = Map.groupBy(found, (line) => line.owner);
  const total = (lines: readonly OwnerLine[]) => lines.reduce((sum, line) => sum + line[measure], 0);
  return [...owners.values()]
    .sort((one, other) => total(other) - total(one))
    .flatMap((lines) =>
      [...lines]
        .sort((one, other) => other[measure] - one[measure] || order.indexOf(one.play) - order.indexOf(other.play))
        .map((line, at) => ({ ...line, first: at === 0 })),
    );
}
