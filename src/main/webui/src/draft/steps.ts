import type { RoleName } from "../app/session";
import type { Me } from "../api/types";
import { formatWhole } from "../ui/format";
import type { Approval, Draft, Impact } from "./types";

/** What somebody can do with a draft as a whole. */
export type StepId = "submit" | "approve" | "reject" | "publish" | "rebase" | "discard";

export interface Step {
  id: StepId;
  /** On the button. */
  label: string;
  role: RoleName;
  /** Why it cannot be done by who is here now; null when it can. */
  hindrance: string | null;
  /** Whether logging in, as somebody else maybe, would help. */
  login: boolean;
}

/** What is known where a step is offered. What is still on its way is undefined. */
export interface Known {
  me?: Me;
  /** The release in force. */
  inForce?: string;
  impact?: Impact;
  publishable?: boolean;
}

const LABELS: Record<StepId, string> = {
  submit: "Submit for approval",
  approve: "Approve",
  reject: "Send back",
  publish: "Publish",
  rebase: "Take over what was published",
  discard: "Discard",
};
const ROLES: Record<StepId, RoleName> = {
  submit: "editor",
  approve: "approver",
  reject: "approver",
  publish: "approver",
  rebase: "editor",
  discard: "editor",
};

/** The steps that the draft's state allows, the most likely one first. */
export function stepsOf(draft: Draft, known: Known): readonly Step[] {
  const behind = isBehind(draft, known);
  const ids: StepId[] = {
    EDITING: ["submit", "discard"] as StepId[],
    SUBMITTED: ["approve", "reject", "discard"] as StepId[],
    APPROVED: ["publish", "reject", "discard"] as StepId[],
    PUBLISHED: [],
    DISCARDED: [],
  }[draft.state];
  const all: StepId[] = behind && ids.length > 0 ? ["rebase", ...ids] : ids;
  return all.map((id) => ({ id, label: LABELS[id], role: ROLES[id], ...hindered(id, draft, known) }));
}

/** Whether something else was published since the draft was begun. */
export function isBehind(draft: Draft, { inForce }: Known): boolean {
  return inForce !== undefined && inForce !== draft.base && draft.state !== "PUBLISHED" && draft.state !== "DISCARDED";
}

function hindered(id: StepId, draft: Draft, known: Known): Pick<Step, "hindrance" | "login"> {
  const { me } = known;
  if (!me || me.roles.includes(ROLES[id])) return { hindrance: otherHindrance(id, draft, known), login: false };
  const hindrance =
    me.kind === "ANONYMOUS" ? `log in as somebody with the role ${ROLES[id]}` : `this needs the role ${ROLES[id]}, which ${me.name} does not have`;
  return { hindrance, login: true };
}

function otherHindrance(id: StepId, draft: Draft, known: Known): string | null {
  const { me } = known;
  if (id === "approve" && me && draft.approvals.some((each) => each.by === me.name)) return "you approved it; somebody else has to, too";
  if (id === "submit" && draft.revision === 1) return "nothing is changed in it yet";
  if (id === "submit" && known.publishable === false) return "the checks find something to put right first";
  if (id === "publish" && isBehind(draft, known)) return `release ${known.inForce} came into force meanwhile; take it over first`;
  return null;
}

/** What the step will do, one sentence a line. */
export function consequences(id: StepId, draft: Draft, known: Known): readonly string[] {
  switch (id) {
    case "submit":
      return [
        "All checks run once more. If one fails, nothing happens and you see which.",
        "Then approvers can approve it or send it back. An edit takes it back to you.",
        "Nothing that decides changes yet.",
      ];
    case "approve":
      return [...ownWords(draft, known.me), ...approvalWords(draft, known.impact?.approval), "Nothing that decides changes before somebody publishes it."];
    case "reject":
      return [
        "It goes back to being edited, with your note.",
        ...(draft.approvals.length > 0 ? [`What was approved is void: ${named(draft.approvals)}.`] : []),
        "Nothing that decides changes.",
      ];
    case "publish":
      return [
        "It becomes a release and comes into force at once; other nodes follow within seconds.",
        ...movedWords(known.impact),
        "Requests under way finish by the rules that they began with. Stored accounts are decided again within a minute or so.",
        `Release ${draft.base} stays: you can roll back to it at any time.`,
      ];
    case "rebase":
      return [
        `The draft is brought up to release ${known.inForce ?? "in force"}: files that only the others changed are taken as they are, files that only you changed stay.`,
        "If both changed the same file, nothing happens, and the changes of both are listed.",
        ...(draft.state === "EDITING" ? [] : ["It is being edited again after that: it has to be submitted and approved anew."]),
      ];
    case "discard":
      return ["Its files are gone for good. What was done to it stays in the audit log.", "Nothing that decides changes."];
  }
}

function named(signed: Draft["approvals"]): string {
  return signed.map((each) => each.by).join(", ");
}

/** Whether that is allowed only the service knows: a team of one may have switched four eyes off. */
function ownWords(draft: Draft, me: Me | undefined): string[] {
  if (me?.name !== draft.edited.by) return [];
  return ["You edited it: that is taken only where four eyes are switched off, and the audit log says so."];
}

function movedWords(impact: Impact | undefined): string[] {
  if (!impact?.moved) return [];
  const { accounts, arr } = impact.moved;
  if (accounts === 0) return ["No account of the book is decided differently."];
  return [`${formatWhole(accounts)} ${accounts === 1 ? "account" : "accounts"} with an ARR of ${formatWhole(arr)} will be decided differently.`];
}

/** Who has to approve, and what is still missing. */
export function approvalWords(draft: Draft, approval: Approval | null | undefined): readonly string[] {
  if (!approval) return ["How much it moves decides who has to approve it."];
  const who = approval.by === "ADMIN" ? "administrator" : "approver";
  const needed = approval.approvals === 1 ? `One ${who} has to approve it` : `${approval.approvals} different ${who}s have to approve it`;
  const missing = Math.max(0, approval.approvals - draft.approvals.length);
  const given = draft.approvals.length > 0 ? `; ${named(draft.approvals)} did` : "";
  if (draft.state !== "SUBMITTED") return [`${needed}${given}.`];
  const left = missing > 1 ? `${missing} are missing, yours among them if you approve now.` : "It can be published after this approval.";
  return [`${needed}${given}.`, left];
}
