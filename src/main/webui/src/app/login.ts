import { createContext, useContext } from "react";
import { asProblem } from "../api/problem";
import { toast } from "../ui/Toast";

export interface Login {
  /** Opens the log-in dialog; `why` says what it is needed for. */
  ask: (why?: string) => void;
}

export const LoginContext = createContext<Login>({ ask: () => undefined });

export function useLogin(): Login {
  return useContext(LoginContext);
}

/**
 * What to do when something that a person asked for is refused: where a name is missing the log-in
 * opens, anything else is said at the edge of the page, with all its issues.
 */
export function useRefused(): (error: unknown) => void {
  const { ask } = useLogin();
  return (error) => {
    const problem = asProblem(error);
    if (problem.status === 401) return ask("You are not logged in, or not any more. Nothing that you did here is lost: log in, and do it once more.");
    if (problem.needsLogin) return ask(problem.detail ?? problem.title);
    const issues = problem.issues.map((issue) => issue.message).join("; ");
    // where nothing answered the detail alone would not say what is meant
    const what = problem.status === 0 ? problem.message : (problem.detail ?? problem.title);
    toast([what, issues].filter(Boolean).join(": "), "bad");
  };
}
