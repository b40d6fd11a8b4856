import { Ticked } from "../ui";
import type { LineProblem } from "./problems";

/** What is wrong, line by line; a line's button goes there. */
export function ProblemList({ problems, onLine }: { problems: readonly LineProblem[]; onLine: (line: number) => void }) {
  if (problems.length === 0) return null;
  return (
    <ul className="card line-problems" aria-label="What is to put right">
      {problems.map((problem, at) => (
        <li key={at}>
          {problem.line > 0 ? (
            <button type="button" className="button tiny" onClick={() => onLine(problem.line)}>
              Line {problem.line}
            </button>
          ) : (
            <span className="muted small">The file</span>
          )}
          <span>
            <Ticked text={problem.message} />
          </span>
        </li>
      ))}
    </ul>
  );
}
