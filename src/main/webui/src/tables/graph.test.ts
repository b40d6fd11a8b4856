import { describe, expect, it } from "vitest";
import { graphOf, kinOf, type Summary } from "./graph";
import { layoutOf } from "./layout";
import { neighbour } from "./ModelMap";

const table = (sheet: string, inputs: string[], results: string[], forEach = "account"): Summary => ({
  workbook: "x.xlsx",
  sheet,
  inputs,
  results,
  forEach,
  hitPolicy: "FIRST",
});
const tables = [
  table("Tiers", ["score"], ["tier"]),
  table("Usage", ["logins"], ["usage"]),
  table("Weights", [], ["score"]),
  table("Candidates", ["tier", "arr"], ["candidates", "candidates.play"]),
  table("Routing", ["play", "segment"], ["routing.owner"], "play"),
  table("Apart", ["region"], ["apart"]),
];
const graph = graphOf(tables, new Map([["x.xlsx!Weights", ["usage"]]]));
const node = (sheet: string) => graph.nodes.find((each) => each.sheet === sheet);

describe("the graph of the tables", () => {
  it("has levels from signals to plays, also over what is weighed and over candidates", () => {
    expect(graph.nodes.map((each) => [each.sheet, each.level])).toEqual([
      ["Tiers", 2],
      ["Usage", 0],
      ["Weights", 1],
      ["Candidates", 3],
      ["Routing", 4],
      ["Apart", 0],
    ]);
  });
  it("tells signals from results", () => {
    expect(node("Candidates")).toMatchObject({ signals: ["arr"], reads: ["tier"] });
    expect(node("Routing")).toMatchObject({ signals: ["segment"], reads: ["play"] });
  });
  it("knows what has to do with a table, both ways", () => {
    expect(kinOf(graph, "x.xlsx!Tiers")).toEqual(new Set(["Usage", "Weights", "Tiers", "Candidates", "Routing"].map((name) => `x.xlsx!${name}`)));
    expect(kinOf(graph, "x.xlsx!Apart").size).toBe(1);
  });
  it("ends with tables that need each other in a circle", () => {
    const circle = graphOf([table("A", ["b"], ["a"]), table("B", ["a"], ["b"])], new Map());
    expect(circle.edges).toHaveLength(2);
  });
});

describe("the picture", () => {
  const layout = layoutOf(graph);
  const at = (sheet: string) => {
    const found = layout.placed.find((each) => each.node.sheet === sheet);
    if (!found) throw new Error(sheet);
    return found;
  };
  it("flows from left to right, and no box covers another", () => {
    for (const { edge } of layout.paths) {
      const [from, to] = [edge.from, edge.to].map((id) => at(id.split("!")[1] ?? ""));
      expect(from?.x).toBeLessThan(to?.x ?? 0);
    }
    expect(new Set(layout.placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(tables.length);
  });
  it("is walked with arrow keys", () => {
    expect(neighbour(layout.placed, at("Weights"), "ArrowRight")?.node.sheet).toBe("Tiers");
    expect(neighbour(layout.placed, at("Weights"), "ArrowUp")).toBeNull();
    expect(neighbour(layout.placed, at("Usage"), "ArrowLeft")).toBeNull();
    const other = neighbour(layout.placed, at("Usage"), "ArrowDown") ?? neighbour(layout.placed, at("Usage"), "ArrowUp");
    expect(other?.node.sheet).toBe("Apart");
  });
});
