import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Answer, PlayOffer } from "../api/types";
import { useRefused } from "../app/login";
import { useNeeds } from "../app/needs";
import { AnswerButtons, AnswerGiven } from "../queue/AnswerButtons";
import { sendAnswer, whyAway } from "../queue/send-answer";
import { useHold } from "../queue/useHold";
import { Badge, DayOf, Empty, RowLinks, toast } from "../ui";
import { words } from "../ui/format";
import type { Seen } from "./NowTab";

/** What to do next, by whom, by when, with which words, and why. */
export function NextAction({ id, decision, vocabulary }: Seen) {
  const play = decision.nextBestAction;
  const { given, answer, undo } = useAnswer(id);
  if (!play) return <Empty title="No play is offered">The funnel below says what took each one away.</Empty>;
  return (
    <section className="card next-action" aria-labelledby="next-action">
      <p className="small muted">Next best action</p>
      <h2 id="next-action" tabIndex={-1}>
        {play.title}
        {play.product && <span className="muted"> · {vocabulary.productTitle(play.product)}</span>}
      </h2>
      <p className="row small">
        <Badge tone="accent">{words(play.motion)}</Badge>
        <span>
          {words(play.owner)} by {words(play.channel).toLowerCase()}, due <DayOf day={play.dueBy} both />
        </span>
        <span className="muted">stage {words(play.stage).toLowerCase()}</span>
      </p>
      {play.message && <blockquote>{play.message}</blockquote>}
      {play.assets.length > 0 && <p className="small muted">Take along: {play.assets.join(", ")}</p>}
      <h3>Why</h3>
      <RowLinks reasons={play.reasons} />
      {given ? (
        <AnswerGiven entry={{ accountId: id, play: play.play, product: play.product }} answered={{ ...given, next: null }} vocabulary={vocabulary} onUndo={undo} />
      ) : (
        <AnswerButtons about={play.title} onAnswer={(reaction) => answer(play, reaction)} />
      )}
    </section>
  );
}

/** The answer is sent some seconds later, and can be taken back until then. */
function useAnswer(id: string) {
  const [given, setGiven] = useState<{ answer: Answer; held: boolean } | null>(null);
  const queries = useQueryClient();
  const refused = useRefused();
  const needs = useNeeds();
  const { hold, takeBack } = useHold();

  async function send(play: PlayOffer, answer: Answer, at: Date, leaving = false) {
    const entry = { accountId: id, play: play.play, product: play.product };
    setGiven({ answer, held: false });
    try {
      const away = whyAway(await sendAnswer(entry, answer, at, leaving), entry);
      toast(`${words(answer)}: ${play.title}${away ? ` (${away})` : ""}`);
      await queries.invalidateQueries({ queryKey: ["account", id] });
      await queries.invalidateQueries({ queryKey: ["queue"], refetchType: "none" });
    } catch (error) {
      refused(error, () => void send(play, answer, at), `${id}, ${play.title}`);
    } finally {
      setGiven(null);
    }
  }
  function answer(play: PlayOffer, reaction: Answer) {
    needs("client", `Answering for ${id}`, () => {
      const at = new Date();
      setGiven({ answer: reaction, held: true });
      hold(id, (leaving) => void send(play, reaction, at, leaving));
      toHeading();
    });
  }
  function undo() {
    if (takeBack(id)) setGiven(null);
    toHeading();
  }
  return { given, answer, undo };
}

/** The button that had the focus is gone. */
const toHeading = () => document.getElementById("next-action")?.focus();
