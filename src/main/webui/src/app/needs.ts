import { useQueryClient } from "@tanstack/react-query";
import type { Me } from "../api/types";
import { toast } from "../ui/Toast";
import { useLogin } from "./login";
import { may, meNow, type RoleName } from "./session";

/**
 * Does what needs a role: at once for who has it, else after the log-in that it opens. `what` begins
 * the sentence that says so: `Editing a table`.
 */
export function useNeeds(): (role: RoleName, what: string, then: () => void) => void {
  const { ask } = useLogin();
  const queries = useQueryClient();
  const me = () => queries.getQueryData<Me>(meNow.queryKey);
  return (role, what, then) => {
    const now = me();
    // who is not known yet may; the service has the last word
    if (!now || may(now, role)) return then();
    ask(needs(role, what, now), () => (may(me(), role) ? then() : toast(needs(role, what, me()), "bad")));
  };
}

/** In words, also what somebody can do about it who is logged in. */
function needs(role: RoleName, what: string, me: Me | undefined): string {
  const known = me && me.kind !== "ANONYMOUS" ? ` ${me.name} does not have it: an admin can give it (Admin, People), or log in as somebody who has it.` : "";
  return `${what} needs the role ${role}.${known}`;
}
