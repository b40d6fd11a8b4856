import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import type { Full } from "../api/client";
import type { components } from "../api/schema";
import { Empty, Money, Num, When } from "../ui";
import { bandSpans } from "./bands";
import type { Hit } from "./hits";

type Table = Full<components["schemas"]["TableResponse"]>;

/** A table as its sheet shows it, with the hits of each row; `?row=13&column=B` is brought into view. */
export function ReadTable({ table, hits }: { table: Table; hits: ReadonlyMap<number, Hit> | null }) {
  const [query] = useSearchParams();
  const wanted = Number(query.get("row"));
  const column = query.get("column");
  const target = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    target.current?.scrollIntoView({ block: "center" });
  }, [wanted]);
  const most = Math.max(1, ...[...(hits?.values() ?? [])].map((hit) => hit.accounts));
  if (table.rows.length === 0) return <Empty title="This table has no rows yet">Press Edit to write the first one.</Empty>;
  return (
    <>
      {wanted > 0 && !table.rows.some((row) => row.row === wanted) && (
        <p className="muted" role="status">
          There is no rule at row {wanted} here. It may be from another release: choose it above.
        </p>
      )}
      <div className="table-scroll card tables-read" tabIndex={0} role="group" aria-label={`Rows of ${table.sheet}`}>
        <table className="table">
          <thead>
            <tr className="tables-bands">
              <th scope="colgroup" colSpan={2} className="tables-hits">
                In the book
              </th>
              {bandSpans(table.columns.map((each) => each.band)).map((span, at) => (
                <th key={at} scope="colgroup" colSpan={span.columns} data-band={span.band}>
                  {span.band}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col" className="number">
                <span className="unseen">Row</span>
              </th>
              <th scope="col" className="number tables-hits">
                Accounts
              </th>
              {table.columns.map((each, at) => (
                <th key={each.letter} scope="col" data-first={each.band !== table.columns[at - 1]?.band}>
                  {each.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.row} ref={row.row === wanted ? target : undefined} aria-current={row.row === wanted ? "true" : undefined}>
                <th scope="row" className="number tables-number">
                  {row.row}
                </th>
                <td className="number tables-hits">
                  <Counted hit={hits?.get(row.row)} most={most} known={hits !== null} />
                </td>
                {row.cells.map((cell, at) => {
                  const about = table.columns[at];
                  const marked = row.row === wanted && about?.letter === column;
                  return (
                    <td key={at} data-band={about?.band} data-first={about?.band !== table.columns[at - 1]?.band} data-marked={marked || undefined} data-long={cell.length > 34 || undefined} className={isNumber(cell) && about?.band === "Then" ? "number" : undefined}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Counted({ hit, most, known }: { hit: Hit | undefined; most: number; known: boolean }) {
  if (!known || !hit) return <span className="muted">{known ? "–" : "…"}</span>;
  return (
    <>
      <span className={hit.accounts === 0 ? "tables-idle" : "strong"}>
        <Num value={hit.accounts} />
      </span>
      <progress className="tables-share" value={hit.accounts} max={most} aria-label={`${hit.accounts} accounts`} />
      <span className="muted tables-hit-more">
        <Money value={hit.arr} short /> · {hit.lastFired ? <When at={hit.lastFired} /> : "never yet"}
      </span>
    </>
  );
}

const isNumber = (cell: string) => /^-?[\d.]+%?$/.test(cell);
