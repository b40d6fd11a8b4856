import { asProblem } from "../api/problem";
import { useLogin } from "../app/login";
import { PlaceOfIssue } from "./PlaceOfIssue";
import { Ticked } from "./Ticked";

interface Props {
  error: unknown;
  onRetry?: () => void;
  /** False where the log-in stands already. */
  offerLogin?: boolean;
}

/** A problem of the service: what is wrong, every issue with its place, and what can be done. */
export function ErrorBox({ error, onRetry, offerLogin = true }: Props) {
  const problem = asProblem(error);
  const { ask } = useLogin();
  const told = problem.issues.some((issue) => issue.message === problem.detail);
  return (
    <div className="problem" role="alert">
      <h2>{problem.title}</h2>
      {problem.detail && !told && (
        <p>
          <Ticked text={problem.detail} />
        </p>
      )}
      {problem.issues.length > 0 && (
        <ul>
          {problem.issues.map((issue, index) => (
            <li key={index}>
              <Ticked text={issue.message ?? ""} /> <PlaceOfIssue issue={issue} />
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {onRetry && (
          <button type="button" className="button tiny" onClick={onRetry}>
            Try again
          </button>
        )}
        {offerLogin && problem.needsLogin && (
          <button type="button" className="button tiny" onClick={() => ask(problem.detail ?? undefined)}>
            Log in
          </button>
        )}
        {problem.retryAfter && <span className="small">possible again in {problem.retryAfter} s</span>}
      </div>
    </div>
  );
}
