// The tables as a graph: which needs the results of which. Pure.
import type { components } from "../api/schema";

export type Summary = components["schemas"]["TableSummaryResponse"];

export interface Node {
  /** `plays.xlsx!Candidates`. */
  id: string;
  workbook: string;
  sheet: string;
  table: Summary;
  /** 0 for tables that test signals only. */
  level: number;
  /** API names of signals that it tests. */
  signals: readonly string[];
  /** API names of other tables' results that it tests. */
  reads: readonly string[];
  gives: readonly string[];
}

export interface Edge {
  from: string;
  to: string;
  /** What flows: API names. */
  names: readonly string[];
}

export interface Graph {
  nodes: readonly Node[];
  edges: readonly Edge[];
}

/** What a candidate play is, to tables for each play, and the field of the list it comes from. */
const OF_CANDIDATE: Record<string, string> = {
  play: "candidates.play",
  playMotion: "candidates.motion",
  playWeight: "candidates.weight",
  playStage: "candidates.play",
  playProduct: "candidates.play",
};

/**
 * The graph of the tables.
 *
 * @param weighed what WEIGHTED SUM tables weigh, by id: it stands in their rows
 */
export function graphOf(tables: readonly Summary[], weighed: ReadonlyMap<string, readonly string[]>): Graph {
  const givers = new Map<string, string[]>();
  for (const table of tables) for (const name of table.results ?? []) givers.set(name, [...(givers.get(name) ?? []), idOf(table)]);
  const flows = new Map<string, Map<string, string[]>>();
  const parts = tables.map((table) => {
    const asked = [...new Set([...(table.inputs ?? []), ...(weighed.get(idOf(table)) ?? [])])];
    const reads = asked.filter((name) => givers.has(resultOf(name, table)));
    flows.set(idOf(table), flowsInto(table, reads, givers));
    return { table, reads, signals: asked.filter((name) => !reads.includes(name)) };
  });
  const levels = levelsOf(flows);
  const nodes = parts.map(({ table, reads, signals }) => ({
    id: idOf(table),
    workbook: (table.workbook ?? "").replace(/\.xlsx$/, ""),
    sheet: table.sheet ?? "",
    table,
    level: levels.get(idOf(table)) ?? 0,
    signals,
    reads,
    gives: table.results ?? [],
  }));
  const edges = [...flows].flatMap(([to, from]) => [...from].map(([id, names]) => ({ from: id, to, names })));
  return { nodes, edges };
}

export function idOf(table: Summary): string {
  return `${table.workbook}!${table.sheet}`;
}

function resultOf(name: string, table: Summary): string {
  return table.forEach === "play" ? (OF_CANDIDATE[name] ?? name) : name;
}

function flowsInto(table: Summary, reads: readonly string[], givers: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const from = new Map<string, string[]>();
  for (const name of reads) {
    for (const giver of givers.get(resultOf(name, table)) ?? []) {
      if (giver !== idOf(table)) from.set(giver, [...(from.get(giver) ?? []), name]);
    }
  }
  return from;
}

/** One above the highest that a table needs. A circle, which the service refuses, ends where it began. */
function levelsOf(flows: ReadonlyMap<string, ReadonlyMap<string, unknown>>): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const open = new Set<string>();
  const levelOf = (id: string): number => {
    const known = levels.get(id);
    if (known !== undefined || open.has(id)) return known ?? 0;
    open.add(id);
    const level = Math.max(-1, ...[...(flows.get(id)?.keys() ?? [])].map(levelOf)) + 1;
    open.delete(id);
    levels.set(id, level);
    return level;
  };
  for (const id of flows.keys()) levelOf(id);
  return levels;
}

/** Everything that a table needs or is needed for, directly or not. */
export function kinOf(graph: Graph, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  const walk = (at: string, next: (edge: Edge) => [string, string]) => {
    for (const edge of graph.edges) {
      const [here, there] = next(edge);
      if (here !== at || found.has(there)) continue;
      found.add(there);
      walk(there, next);
    }
  };
  walk(id, (edge) => [edge.to, edge.from]);
  walk(id, (edge) => [edge.from, edge.to]);
  return found;
}
