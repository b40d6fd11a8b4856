import { useQueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { asProblem } from "../api/problem";
import type { Me } from "../api/types";
import { toast } from "../ui/Toast";
import { meNow } from "./session";

export interface Login {
  /** Opens the log-in dialog; `why` says what it is needed for, `then` goes on with it once somebody is logged in, after what it stands open for already. */
  ask: (why?: string, then?: () => void) => void;
}

export const LoginContext = createContext<Login>({ ask: () => undefined });

export function useLogin(): Login {
  return useContext(LoginContext);
}

/**
 * What to do when something that a person asked for is refused: where a name is missing the log-in
 * opens, and what was asked for is done after it (`again`); anything else is said at the edge of the
 * page, with all its issues. `about` is what it was about, where that is not what one looks at.
 */
export function useRefused(): (error: unknown, again?: () => void, about?: string) => void {
  const { ask } = useLogin();
  const queries = useQueryClient();
  return (error, again, about) => {
    const problem = asProblem(error);
    const what = [about, problem.detail ?? problem.title].filter(Boolean).join(": ");
    if (problem.status === 401) {
      const then = again ? "and it is done" : "and do it once more";
      return ask(`You are not logged in, or not any more. Nothing that you did here is lost: log in, ${then}.`, again);
    }
    if (problem.status === 403) {
      const me = queries.getQueryData<Me>(meNow.queryKey);
      if (!me || me.kind === "ANONYMOUS") return ask(what, again);
      return toast(`${what}. An admin can give you the role (Admin, People).`, "bad", { label: "Log in as somebody else", act: () => ask(what, again) });
    }
    const issues = problem.issues.map((issue) => issue.message).join("; ");
    // where nothing answered the detail alone would not say what is meant
    toast([problem.status === 0 ? problem.message : what, issues].filter(Boolean).join(": "), "bad");
  };
}
