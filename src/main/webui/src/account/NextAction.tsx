import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, told } from "../api/client";
import type { Answer, PlayOffer } from "../api/types";
import { useRefused } from "../app/login";
import { AnswerButtons } from "../queue/AnswerButtons";
import { Badge, DayOf, Empty, RowLinks, toast } from "../ui";
import { words } from "../ui/format";
import type { Seen } from "./NowTab";

/** What to do next, by whom, by when, with which words, and why. */
export function NextAction({ id, decision, vocabulary }: Seen) {
  const play = decision.nextBestAction;
  const { busy, answer } = useAnswer(id);
  if (!play) return <Empty title="No play is offered">The funnel below says what took each one away.</Empty>;
  return (
    <section className="card next-action" aria-labelledby="next-action">
      <p className="small muted">Next best action</p>
      <h2 id="next-action">
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
      {busy ? <p role="status">Deciding again …</p> : <AnswerButtons about={play.title} onAnswer={(reaction) => void answer(play, reaction)} />}
    </section>
  );
}

function useAnswer(id: string) {
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const refused = useRefused();
  async function answer(play: PlayOffer, reaction: Answer) {
    const product = play.product ? { product: play.product } : {};
    const body = { play: play.play, ...product, reaction, time: new Date().toISOString() };
    setBusy(true);
    try {
      await told(api.POST("/api/v1/accounts/{id}/reactions", { params: { path: { id } }, body }));
      toast(`${words(reaction)}: ${play.title}`);
      await queries.invalidateQueries({ queryKey: ["account", id] });
      await queries.invalidateQueries({ queryKey: ["queue"], refetchType: "none" });
    } catch (error) {
      refused(error);
    } finally {
      setBusy(false);
    }
  }
  return { busy, answer };
}
