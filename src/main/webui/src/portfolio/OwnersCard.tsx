import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import type { Vocabulary } from "../api/vocabulary";
import { Money, Num, Result } from "../ui";
import { words } from "../ui/format";
import type { Measure } from "./lines";
import { findByOwner, type Owner, ownersOf } from "./owners";

interface Props extends Pick<Vocabulary, "playTitle"> {
  accounts: number;
  measure: Measure;
}

/** More accounts than this are read only when somebody asks: it takes the whole export. */
const READ_AT_ONCE = 20_000;

/** Next best actions by who runs them. */
export function OwnersCard({ accounts, measure, playTitle }: Props) {
  const [asked, setAsked] = useState(accounts <= READ_AT_ONCE);
  const lines = useQuery({
    queryKey: ["owners"],
    queryFn: ({ signal }) => findByOwner(signal),
    enabled: asked,
    staleTime: 60_000,
  });
  return (
    <section className="card wide" aria-labelledby="owners">
      <h2 id="owners">Plays by owner</h2>
      {asked ? (
        <Result query={lines} what="the plays by owner">
          {(found) => (
            <div className="owners">
              {ownersOf(found, measure).map((owner) => (
                <OwnerPlays key={owner.owner} owner={owner} playTitle={playTitle} />
              ))}
            </div>
          )}
        </Result>
      ) : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          Add them up (reads the whole book)
        </button>
      )}
    </section>
  );
}

function OwnerPlays({ owner, playTitle }: { owner: Owner } & Pick<Props, "playTitle">) {
  return (
    <div>
      <div className="between">
        <h3>
          <Link to={`/portfolio?owner=${owner.owner}`}>{words(owner.owner)}</Link>
        </h3>
        <span className="small muted">
          <Num value={owner.accounts} /> accounts, ARR <Money value={owner.arr} short />
        </span>
      </div>
      <table className="table">
        <caption className="unseen">Plays of {words(owner.owner)}: accounts and ARR</caption>
        <tbody>
          {owner.plays.map((line) => (
            <tr key={line.play} className="pickable">
              <td>
                <Link to={`/portfolio?owner=${owner.owner}&play=${line.play}`}>{playTitle(line.play)}</Link>
              </td>
              <td className="number">
                <Num value={line.accounts} />
              </td>
              <td className="number">
                <Money value={line.arr} short />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
