export interface Point {
  x: number;
  y: number;
}

export interface Sample {
  at: number;
  score: number;
}

/**
 * The points of a line chart in a box of this width and height; scores go from 0 to 100. A single
 * sample stands at the right edge.
 */
export function pointsOf(samples: readonly Sample[], width: number, height: number): Point[] {
  const sorted = [...samples].sort((one, other) => one.at - other.at);
  const first = sorted[0]?.at ?? 0;
  const span = (sorted.at(-1)?.at ?? 0) - first;
  return sorted.map(({ at, score }) => ({
    x: span === 0 ? width : (width * (at - first)) / span,
    y: height - (height * Math.max(0, Math.min(100, score))) / 100,
  }));
}

/** A score holds until the next one: steps, no slopes. */
export function stepsOf(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => (at === 0 ? `M${fixed(x)} ${fixed(y)}` : `H${fixed(x)}V${fixed(y)}`)).join("");
}

const fixed = (value: number) => Number(value.toFixed(1));
