import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { api, told } from "../api/client";
import { PlaceLink } from "../changes";
import { useLogin } from "../app/login";
import { useMe } from "../app/session";
import { useCheck, useImpact } from "./queries";
import { StepDialog } from "./StepDialog";
import { approvalWords, isBehind, type Known, type Step, stepsOf } from "./steps";
import { isOpen } from "./states";
import type { Draft } from "./types";
import { Way } from "./Way";

/** Where the draft is on its way, what comes next and who does it. */
export function DraftSteps({ draft }: { draft: Draft }) {
  const [chosen, setChosen] = useState<Step | null>(null);
  const { ask } = useLogin();
  const known = useKnown(draft);
  const steps = stepsOf(draft, known);
  const first = steps.find((step) => (step.hindrance === null || step.login) && step.id !== "discard" && step.id !== "reject");
  const choose = (step: Step) => (step.login ? ask(`${step.label}: ${step.hindrance}.`) : setChosen(step));
  return (
    <section className="card draft-steps" aria-label="Where this draft stands">
      <Way draft={draft} />
      <div className="between draft-next">
        <NextWords draft={draft} known={known} />
        <div className="row">
          {steps.map((step) => (
            <button
              key={step.id}
              type="button"
              className={`button ${step === first ? "primary" : ""} ${step.id === "discard" ? "danger" : ""}`}
              disabled={step.hindrance !== null && !step.login}
              title={step.hindrance ?? undefined}
              onClick={() => choose(step)}
            >
              {step.label} …
            </button>
          ))}
        </div>
      </div>
      {chosen && <StepDialog step={chosen} draft={draft} known={known} onClose={() => setChosen(null)} onTakeOver={() => setChosen(steps.find((step) => step.id === "rebase") ?? null)} />}
    </section>
  );
}

function useKnown(draft: Draft): Known {
  const me = useMe().data;
  const active = useQuery({
    queryKey: ["release", "active"],
    queryFn: () => told(api.GET("/api/v1/releases/{id}", { params: { path: { id: "active" } } })),
  });
  // the check is worked out once anyway, when the draft is looked at; the impact when it is decided on
  const check = useCheck(draft, draft.state === "EDITING");
  const impact = useImpact(draft, draft.state === "SUBMITTED" || draft.state === "APPROVED");
  return { me, inForce: active.data?.id, impact: impact.data, publishable: check.data?.publishable };
}

function NextWords({ draft, known }: { draft: Draft; known: Known }) {
  if (isBehind(draft, known)) {
    return (
      <p className="draft-words">
        Release <Link to={`/releases/${known.inForce}/`}>{known.inForce}</Link> came into force since this draft was begun.{" "}
        <Link to={`/releases/compare?from=${draft.base}&to=${known.inForce}`}>What it changed</Link>
      </p>
    );
  }
  if (draft.state === "PUBLISHED") {
    return (
      <p className="draft-words">
        It became release <Link to={`/releases/${draft.release}/`}>{draft.release}</Link>.
      </p>
    );
  }
  if (!isOpen(draft.state)) return <p className="draft-words">Its files are gone; its history stays.</p>;
  if (draft.state === "APPROVED") return <p className="draft-words">It can be published. Until then nothing decides by it.</p>;
  if (draft.state === "SUBMITTED") {
    const approval = known.impact?.approval;
    return (
      <p className="draft-words">
        {approvalWords(draft, approval)[0]} <PlaceLink place={approval?.row} />
      </p>
    );
  }
  return <p className="draft-words">{checkWords(known.publishable)}</p>;
}

function checkWords(publishable: boolean | undefined) {
  if (publishable === undefined) return "Its checks are running …";
  if (publishable) return "All its checks pass. When the changes are complete, submit it for approval.";
  return (
    <>
      <Link to="?tab=check">Its checks</Link> find something that has to be put right before it can be submitted.
    </>
  );
}
