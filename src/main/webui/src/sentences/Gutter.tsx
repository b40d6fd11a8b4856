import type { LineProblem } from "./problems";

/** Numbers of lines, with a mark where something is wrong. */
export function Gutter({ lines, problems }: { lines: number; problems: readonly LineProblem[] }) {
  return (
    <div className="gutter" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => {
        const wrong = problems.filter((problem) => problem.line === at + 1);
        return (
          <span key={at} data-wrong={wrong.length > 0} title={wrong.map((problem) => problem.message).join("\n") || undefined}>
            {at + 1}
          </span>
        );
      })}
    </div>
  );
}
