import type { Edge, Graph, Node } from "./graph";

export interface Placed {
  node: Node;
  x: number;
  y: number;
}

export interface Layout {
  width: number;
  height: number;
  placed: readonly Placed[];
  /** A curve for each edge, in their order. */
  paths: readonly { edge: Edge; path: string }[];
}

export const BOX = { width: 142, height: 34 };
const GAP = { x: 38, y: 8 };
const TOP = 28;
const SWEEPS = 12;

/** Levels from left to right; within one, tables stand near to what they are connected with. */
export function layoutOf(graph: Graph): Layout {
  const levels = byLevel(graph.nodes);
  const neighbours = neighboursOf(graph.edges);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const order = sweep % 2 === 0 ? levels : [...levels].reverse();
    for (const level of order) sortByNeighbours(level, levels, neighbours);
  }
  const most = Math.max(1, ...levels.map((level) => level.length));
  const height = TOP + most * (BOX.height + GAP.y);
  const placed = levels.flatMap((level, at) => {
    const top = TOP + ((most - level.length) * (BOX.height + GAP.y)) / 2;
    return level.map((node, index) => ({ node, x: at * (BOX.width + GAP.x), y: top + index * (BOX.height + GAP.y) }));
  });
  const where = new Map(placed.map((each) => [each.node.id, each]));
  const paths = graph.edges.map((edge) => ({ edge, path: curve(where.get(edge.from), where.get(edge.to)) }));
  return { width: levels.length * (BOX.width + GAP.x) - GAP.x, height, placed, paths };
}

function byLevel(nodes: readonly Node[]): Node[][] {
  const levels: Node[][] = [];
  for (const node of nodes) (levels[node.level] ??= []).push(node);
  return Array.from(levels, (level) => level ?? []);
}

function neighboursOf(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { from, to } of edges) {
    all.set(from, [...(all.get(from) ?? []), to]);
    all.set(to, [...(all.get(to) ?? []), from]);
  }
  return all;
}

/** Each table to the middle of its neighbours, where these stand now. */
function sortByNeighbours(level: Node[], levels: readonly Node[][], neighbours: ReadonlyMap<string, readonly string[]>): void {
  const heights = new Map(levels.flatMap((each) => each.map((node, at) => [node.id, (at + 0.5) / each.length] as const)));
  const middle = new Map(
    level.map((node) => {
      const around = (neighbours.get(node.id) ?? []).map((id) => heights.get(id) ?? 0.5);
      const own = heights.get(node.id) ?? 0.5;
      return [node.id, around.length > 0 ? around.reduce((sum, each) => sum + each, 0) / around.length : own];
    }),
  );
  level.sort((a, b) => (middle.get(a.id) ?? 0) - (middle.get(b.id) ?? 0));
}

function curve(from: Placed | undefined, to: Placed | undefined): string {
  if (!from || !to) return "";
  const x1 = from.x + BOX.width;
  const y1 = from.y + BOX.height / 2;
  const y2 = to.y + BOX.height / 2;
  const bend = Math.max(24, (to.x - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${to.x - bend} ${y2} ${to.x} ${y2}`;
}
