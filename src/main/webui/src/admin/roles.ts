import type { RoleName } from "../app/session";

/** What a role allows, as src/site/access.md says it. */
export interface RoleWords {
  role: RoleName;
  title: string;
  may: string;
  /** Who usually has it. */
  who: string;
}

export const ROLES: readonly RoleWords[] = [
  {
    role: "viewer",
    title: "Viewer",
    may: "Reads accounts, decisions, queues, the portfolio, releases and tables; asks what-if and the path to a tier.",
    who: "Everybody who works with accounts",
  },
  {
    role: "client",
    title: "Client",
    may: "Answers plays in the queue, decides, keeps and erases accounts, imports, reports events; reads accounts and their decisions, but no queues, portfolio or tables.",
    who: "People who work the queue, beside Viewer; and systems, by a key",
  },
  { role: "editor", title: "Editor", may: "Begins and edits drafts, and submits them for approval; reads as a viewer does.", who: "Who owns the tables" },
  { role: "approver", title: "Approver", may: "Approves drafts or sends them back, publishes, and rolls back; reads as a viewer does.", who: "Who answers for what is decided" },
  { role: "admin", title: "Admin", may: "Adds people, makes and revokes keys; approves drafts that move so much that the sheet Approval asks for an admin, when also an approver.", who: "One or two people; needs Viewer, too, to read" },
];

/** What people usually do, and the roles that it takes. */
export const WORK: readonly { title: string; roles: readonly RoleName[] }[] = [
  { title: "Looks at accounts", roles: ["viewer"] },
  { title: "Works the queue", roles: ["viewer", "client"] },
  { title: "Edits the tables", roles: ["editor"] },
  { title: "Approves and publishes", roles: ["approver"] },
  { title: "Manages people and keys", roles: ["viewer", "admin"] },
];

/** `Editor, Approver`, in the order of the roles. */
export function rolesWords(roles: readonly string[]): string {
  return ROLES.filter((each) => roles.includes(each.role))
    .map((each) => each.title)
    .join(", ");
}

/** What a choice of roles means that may not be meant. */
export function rolesHint(roles: readonly string[]): string | null {
  if (roles.length === 0) return "Choose at least one role";
  if (roles.includes("editor") && roles.includes("approver")) return "Who edits a draft last cannot approve it, whatever their roles";
  const reads = ["viewer", "editor", "approver"].some((role) => roles.includes(role));
  if (roles.includes("admin") && !reads) return "An admin who is to read pages needs Viewer, too";
  if (roles.length === 1 && roles[0] === "client") return "Enough for a system; a person needs Viewer, too, to see the pages";
  return null;
}
