import { Link } from "react-router";
import { useVocabulary } from "../api/vocabulary";
import { PlaceLink } from "../changes";
import { Money } from "../ui";
import { accountPath } from "../ui/places";
import { movedWords } from "./moves";
import type { Draft, MovedAccount } from "./types";

/** The moved accounts that pay most. */
export function TopAccounts({ draft, accounts }: { draft: Draft; accounts: readonly MovedAccount[] }) {
  const { productTitle, actionTitle } = useVocabulary();
  if (accounts.length === 0) return null;
  return (
    <section className="card">
      <h2>The largest accounts that move</h2>
      <ul className="top-accounts">
        {accounts.map((account) => (
          <li key={account.accountId}>
            <div className="between">
              <Link to={accountPath(account.accountId)} className="strong">
                {account.accountId}
              </Link>
              <span className="number">
                <Money value={account.arr} />
              </span>
            </div>
            {account.changes.map((change, at) => (
              <p key={at} className="small">
                {change.product && <span className="muted">{productTitle(change.product)} – </span>}
                {movedWords(change, actionTitle)}
              </p>
            ))}
            <p className="row">
              {account.cells.map((cell) => (
                <PlaceLink key={cell} place={cell} draft={draft.id} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
