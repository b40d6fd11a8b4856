import type { Vocabulary } from "../api/vocabulary";
import type { Answer } from "../api/types";
import type { Answered } from "./answered";
import { type Answerable, isOffered, whyAway } from "./send-answer";

const ANSWERS: readonly { answer: Answer; label: string }[] = [
  { answer: "ACCEPTED", label: "Accept" },
  { answer: "MAYBE_LATER", label: "Later" },
  { answer: "DECLINED", label: "Decline" },
];
const GIVEN: Record<Answer, string> = { ACCEPTED: "Accepted", MAYBE_LATER: "Later", DECLINED: "Declined", NO_ANSWER: "No answer" };

/** What the customer said to a play. */
export function AnswerButtons({ about, onAnswer }: { about: string; onAnswer: (answer: Answer) => void }) {
  return (
    <div className="answers" role="group" aria-label={`Answer: ${about}`}>
      {ANSWERS.map(({ answer, label }) => (
        <button key={answer} type="button" className="button tiny plain" onClick={() => onAnswer(answer)}>
          {label}
        </button>
      ))}
    </div>
  );
}

interface GivenProps {
  entry: Answerable;
  answered: Answered;
  vocabulary: Vocabulary;
  onUndo: () => void;
}

/** The answer, with the way back while there is one; then what follows from it. */
export function AnswerGiven({ entry, answered, vocabulary, onUndo }: GivenProps) {
  const next = answered.next?.nextBestAction;
  const follows = answered.next && (whyAway(answered.next, entry) ?? (isOffered(answered.next, entry) ? "still offered" : null));
  return (
    <div className="answer-given small">
      <div role="status">
        <span className="strong">{GIVEN[answered.answer]}</span>
        {follows && <span className="muted"> · {follows}</span>}
        <div className="muted">
          {!answered.held && answered.next === null && "deciding again …"}
          {next && `next: ${next.title}${next.product ? `, ${vocabulary.productTitle(next.product)}` : ""}`}
        </div>
      </div>
      {answered.held && (
        <button type="button" className="button tiny" onClick={onUndo}>
          Undo<span className="unseen"> the answer for {entry.accountId}</span>
        </button>
      )}
    </div>
  );
}
