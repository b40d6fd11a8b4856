import { Link } from "react-router";
import { useVocabulary } from "../api/vocabulary";
import { movedWords } from "../draft/moves";
import { Progress } from "../draft/Progress";
import type { Impact } from "../draft/types";
import { Money, Result } from "../ui";
import { formatShare, formatWhole } from "../ui/format";
import { accountPath } from "../ui/places";
import { useRollBackImpact } from "./queries";

const MOST = 5;

/** Which accounts rolling back would move, and where to. */
export function RollBackImpact({ from, to }: { from: string; to: string }) {
  const impact = useRollBackImpact(from, to);
  return (
    <Result query={impact} what="what it moves" lines={2}>
      {(found) => {
        if (found.state === "RUNNING") return <Progress impact={found} />;
        if (!found.moved || !found.book) return <p className="muted">What it moves could not be worked out: {found.failure ?? "the service does not say why"}.</p>;
        return <Moved impact={found} moved={found.moved} book={found.book} />;
      }}
    </Result>
  );
}

interface Sum {
  accounts: number;
  arr: number;
}

function Moved({ impact, moved, book }: { impact: Impact; moved: Sum; book: Sum }) {
  const { productTitle, actionTitle } = useVocabulary();
  const movements = [...(impact.movements ?? [])].sort((one, other) => other.arr - one.arr);
  if (moved.accounts === 0) return <p>No account of the book would be decided differently.</p>;
  return (
    <div className="brief">
      <h3>
        {formatWhole(moved.accounts)} of {formatWhole(book.accounts)} accounts would be decided differently, an ARR of <Money value={moved.arr} />
        {book.arr > 0 && ` (${formatShare(moved.arr / book.arr)} of the book)`}
      </h3>
      <ul>
        {movements.slice(0, MOST).map((each, at) => (
          <li key={at}>
            {each.product && `${productTitle(each.product)}, `}
            {movedWords(each, actionTitle)}: {formatWhole(each.accounts)} {each.accounts === 1 ? "account" : "accounts"}, ARR <Money value={each.arr} short />
          </li>
        ))}
        {movements.length > MOST && <li className="muted">and {movements.length - MOST} smaller movements</li>}
      </ul>
      {impact.top && impact.top.length > 0 && (
        <p className="small muted">
          Largest:{" "}
          {impact.top.slice(0, 3).map((each, at) => (
            <span key={each.accountId}>
              {at > 0 && ", "}
              <Link to={accountPath(each.accountId)}>{each.accountId}</Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
