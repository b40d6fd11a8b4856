import type { Vocabulary } from "../api/vocabulary";
import type { Answer } from "../api/types";
import type { Answered } from "./useAnswers";

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

export function AnswerGiven({ answered, vocabulary }: { answered: Answered; vocabulary: Vocabulary }) {
  const next = answered.next?.nextBestAction;
  return (
    <div role="status" className="small">
      <span className="strong">{GIVEN[answered.answer]}</span>
      <div className="muted">
        {answered.next === null && "deciding again …"}
        {next && `next: ${next.title}${next.product ? `, ${vocabulary.productTitle(next.product)}` : ""}`}
      </div>
    </div>
  );
}
