import { Link } from "react-router";
import { Table } from "../ui";
import { tablePath } from "../ui/places";
import type { Graph, Node } from "./graph";

/** The map in words. */
export function MapList({ graph, labelOf }: { graph: Graph; labelOf: (name: string) => string }) {
  const rows = [...graph.nodes].sort((a, b) => a.level - b.level || a.id.localeCompare(b.id));
  const needs = (node: Node) => graph.edges.filter((edge) => edge.to === node.id).map((edge) => edge.from.split("!")[1]);
  return (
    <div className="card">
      <Table
        label="Tables in the order in which they are asked"
        rows={rows}
        keyOf={(node) => node.id}
        columns={[
          { head: "Step", number: true, cell: (node) => node.level + 1 },
          { head: "Table", cell: (node) => <MapLink node={node} /> },
          { head: "Tests signals", cell: (node) => node.signals.map(labelOf).join(", ") },
          { head: "Needs the results of", cell: (node) => needs(node).join(", ") },
          { head: "Gives", cell: (node) => node.gives.map(labelOf).join(", ") },
        ]}
      />
    </div>
  );
}

export function MapLink({ node }: { node: Node }) {
  return (
    <Link className="strong" to={tablePath({ workbook: node.workbook, sheet: node.sheet, row: null, column: null })}>
      {node.sheet}
    </Link>
  );
}
