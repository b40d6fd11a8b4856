import { Link } from "react-router";
import type { PortfolioOwner } from "../api/types";
import type { Vocabulary } from "../api/vocabulary";
import { Money, Num } from "../ui";
import { words } from "../ui/format";
import { LineNumbers } from "./LineNumbers";
import type { Measure } from "./lines";
import { ownersOf } from "./owners";

interface Props extends Pick<Vocabulary, "playTitle"> {
  owners: readonly PortfolioOwner[];
  measure: Measure;
}

/** Next best actions by who runs them. */
export function OwnersCard({ owners, measure, playTitle }: Props) {
  return (
    <section className="card wide" aria-labelledby="owners">
      <h2 id="owners">Plays by owner</h2>
      <div className="owners">
        {ownersOf(owners, measure).map((owner) => (
          <OwnerPlays key={owner.owner ?? ""} owner={owner} playTitle={playTitle} />
        ))}
      </div>
    </section>
  );
}

function OwnerPlays({ owner, playTitle }: { owner: PortfolioOwner } & Pick<Props, "playTitle">) {
  const code = owner.owner ?? "";
  return (
    <div>
      <div className="between">
        <h3>
          <Link to={`/portfolio?owner=${encodeURIComponent(code)}`}>{words(code)}</Link>
        </h3>
        <span className="small muted">
          <Num value={owner.accounts} /> accounts, ARR <Money value={owner.arr} short />
        </span>
      </div>
      <table className="table">
        <caption className="unseen">Plays of {words(code)}: accounts and ARR</caption>
        <tbody>
          {owner.byPlay.map((line) => (
            <tr key={line.code ?? ""} className="pickable">
              <td>
                <Link to={`/portfolio?owner=${encodeURIComponent(code)}&play=${encodeURIComponent(line.code ?? "")}`}>{playTitle(line.code)}</Link>
              </td>
              <LineNumbers line={line} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
