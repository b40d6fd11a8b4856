import type { Decision } from "../api/types";
import { formatDecimal, formatMoment } from "../ui/format";
import { pointsOf, stepsOf } from "./chart";

const WIDTH = 720;
const HEIGHT = 140;
const SCALE = [0, 25, 50, 75, 100];

/** The score of each decision on record, and of now. The table below it has the same in figures. */
export function ScoreChart({ decisions }: { decisions: readonly Decision[] }) {
  const samples = decisions
    .filter((decision) => typeof decision.expansion.score === "number")
    .map((decision) => ({ at: Date.parse(decision.asOf), score: decision.expansion.score ?? 0, decision }));
  const points = pointsOf(samples, WIDTH, HEIGHT);
  const sorted = [...samples].sort((one, other) => one.at - other.at);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return <p className="muted">There is no score yet.</p>;
  return (
    <figure>
      <svg className="score-chart" viewBox={`-34 -8 ${WIDTH + 44} ${HEIGHT + 16}`} role="img" aria-label={`Score from ${formatDecimal(first.score)} to ${formatDecimal(last.score)}`}>
        {SCALE.map((score) => (
          <g key={score} transform={`translate(0 ${HEIGHT - (HEIGHT * score) / 100})`}>
            <line x2={WIDTH} />
            <text x={-8} y={4}>
              {score}
            </text>
          </g>
        ))}
        <path d={stepsOf(points)} />
        {points.map((point, index) => (
          <circle key={index} cx={point.x} cy={point.y} r={3.5}>
            <title>{`${formatDecimal(sorted[index]?.score ?? 0)}, ${formatMoment(sorted[index]?.decision.asOf ?? "")}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption className="between small muted">
        <span>{formatMoment(first.decision.asOf)}</span>
        <span>now</span>
      </figcaption>
    </figure>
  );
}
