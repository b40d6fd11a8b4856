import { Link } from "react-router";
import type { Vocabulary } from "../api/vocabulary";
import type { Answer, QueueEntry } from "../api/types";
import { Badge, DayOf, Money } from "../ui";
import { formatShortDay, words } from "../ui/format";
import { accountPath } from "../ui/places";
import { tierTone } from "../ui/tones";
import { AnswerButtons, AnswerGiven } from "./AnswerButtons";
import type { Answered } from "./answered";

interface Props {
  rank: number;
  entry: QueueEntry;
  vocabulary: Vocabulary;
  answered: Answered | undefined;
  onAnswer: (answer: Answer) => void;
  onUndo: () => void;
}

export function QueueRow({ rank, entry, vocabulary, answered, onAnswer, onUndo }: Props) {
  const about = [entry.sizeSegment, entry.region].filter(Boolean).join(" · ");
  const tiers = vocabulary.choices("expansionTier");
  return (
    <tr className="pickable" data-answered={answered !== undefined}>
      <td className="number muted queue-rank">{rank}</td>
      <td className="queue-account nowrap">
        <Link to={accountPath(entry.accountId)} className="strong">
          {entry.accountId}
        </Link>
        <div className="muted small">{about}</div>
      </td>
      <td className="number queue-arr">
        <Money value={entry.arr} />
      </td>
      <td className="queue-tier">
        <Badge tone={tierTone(entry.tier, tiers)}>{words(entry.tier)}</Badge>
        {entry.cell && <Badge title={`Fit ${entry.cell.charAt(0)}, activity ${entry.cell.slice(1)}`}>{entry.cell}</Badge>}
      </td>
      <td className="queue-play">
        <div className="strong">
          {entry.title}
          {entry.product && <span className="muted"> · {vocabulary.productTitle(entry.product)}</span>}
        </div>
        <div className="muted queue-reason" title={entry.reasons.join("\n")}>
          {[...new Set(entry.reasons)].join(" · ")}
        </div>
      </td>
      <td className="queue-owner nowrap">
        <div>
          {words(entry.owner)}
          {entry.channel && <span className="muted"> · {words(entry.channel).toLowerCase()}</span>}
        </div>
        <div className="muted small">
          <DayOf day={entry.dueBy} />
          {entry.dueBy && `, ${formatShortDay(entry.dueBy)}`}
        </div>
      </td>
      <td className="queue-answer">
        {answered ? (
          <AnswerGiven entry={entry} answered={answered} vocabulary={vocabulary} onUndo={onUndo} />
        ) : (
          <AnswerButtons about={`${entry.title}, ${entry.accountId}`} onAnswer={onAnswer} />
        )}
      </td>
    </tr>
  );
}
