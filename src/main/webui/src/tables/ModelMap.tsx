import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { tablePath } from "../ui/places";
import { type Graph, kinOf, type Node } from "./graph";
import { BOX, layoutOf, type Placed } from "./layout";
import { policyWords } from "./policy";
import "./map.css";

/** The tables as boxes, what flows between them as lines. Arrow keys go from box to box, Enter opens one. */
export function ModelMap({ graph, labelOf }: { graph: Graph; labelOf: (name: string) => string }) {
  const layout = useMemo(() => layoutOf(graph), [graph]);
  const [current, setCurrent] = useState<string | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const navigate = useNavigate();
  const kin = useMemo(() => (current ? kinOf(graph, current) : null), [graph, current]);
  const books = useMemo(() => [...new Set(graph.nodes.map((node) => node.workbook))].sort(), [graph]);
  const first = layout.placed[0]?.node.id;
  const node = graph.nodes.find((each) => each.id === current);
  const open = (to: Node) => void navigate(tablePath({ workbook: to.workbook, sheet: to.sheet, row: null, column: null }));

  function onKeyDown(event: KeyboardEvent, from: Placed) {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return open(from.node);
    }
    const to = neighbour(layout.placed, from, event.key);
    if (!to) return;
    event.preventDefault();
    picture.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(to.node.id)}"]`)?.focus();
  }
  return (
    <>
      <div className="map-scroll card">
        <svg ref={picture} width={layout.width + 4} height={layout.height + 4} viewBox={`-2 -2 ${layout.width + 4} ${layout.height + 4}`} role="group" aria-label="Map of the tables" data-some={kin !== null}>
          <text x={0} y={12} className="map-end">
            Signals
          </text>
          <text x={layout.width} y={12} className="map-end" textAnchor="end">
            Plays
          </text>
          {layout.paths.map(({ edge, path }) => (
            <path key={`${edge.from} ${edge.to}`} d={path} className="map-line" data-lit={edge.from === current || edge.to === current ? "near" : kin?.has(edge.from) && kin.has(edge.to) ? "far" : undefined} />
          ))}
          {layout.placed.map((each) => (
            <g
              key={each.node.id}
              data-id={each.node.id}
              className="map-box"
              role="link"
              aria-label={`${each.node.sheet} ${each.node.workbook}`}
              tabIndex={each.node.id === (current ?? first) ? 0 : -1}
              data-lit={each.node.id === current ? "self" : kin?.has(each.node.id) ? "kin" : undefined}
              data-book={books.indexOf(each.node.workbook) % 8}
              transform={`translate(${each.x} ${each.y})`}
              onClick={() => open(each.node)}
              onPointerEnter={() => setCurrent(each.node.id)}
              onFocus={() => setCurrent(each.node.id)}
              onKeyDown={(event) => onKeyDown(event, each)}
            >
              <rect width={BOX.width} height={BOX.height} rx={6} />
              <rect className="map-mark" width={4} height={BOX.height - 12} x={5} y={6} rx={2} />
              <text x={16} y={15} className="map-name">
                {`${each.node.sheet} `}
              </text>
              <text x={16} y={27} className="map-book">
                {each.node.workbook}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <div className="card map-about" role="status">
        {node ? <About node={node} labelOf={labelOf} /> : <p className="muted">Point at a table, or go there with Tab and the arrow keys, to see what it reads and what it gives.</p>}
      </div>
    </>
  );
}

function About({ node, labelOf }: { node: Node; labelOf: (name: string) => string }) {
  const parts = [
    { head: "Signals it tests", names: node.signals },
    { head: "Results it needs", names: node.reads },
    { head: "Gives", names: node.gives },
  ];
  return (
    <>
      <h2>
        {node.sheet} <span className="muted small">{policyWords(node.table.hitPolicy ?? "")}</span>
      </h2>
      <p>{node.table.title}</p>
      <dl>
        {parts.map(({ head, names }) => (
          <div key={head}>
            <dt className="muted small">{head}</dt>
            <dd>{names.length > 0 ? names.map(labelOf).join(", ") : "–"}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The box that an arrow key leads to: the nearest one in its direction. */
export function neighbour(placed: readonly Placed[], from: Placed, key: string): Placed | null {
  const vertical = key === "ArrowUp" || key === "ArrowDown";
  const sign = key === "ArrowUp" || key === "ArrowLeft" ? -1 : key === "ArrowDown" || key === "ArrowRight" ? 1 : 0;
  if (sign === 0) return null;
  const ahead = placed.filter((each) => (vertical ? each.x === from.x && (each.y - from.y) * sign > 0 : (each.x - from.x) * sign > 0));
  const distance = (each: Placed) => Math.abs(each.x - from.x) * 4 + Math.abs(each.y - from.y);
  return ahead.reduce<Placed | null>((best, each) => (best === null || distance(each) < distance(best) ? each : best), null);
}
