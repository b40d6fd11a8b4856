import type { TierPath } from "../api/types";
import { Badge, Num } from "../ui";
import { words } from "../ui/format";

type Way = TierPath["paths"][number];

/** One way up: what would have to change, who knows about it, and what it leads to. */
export function WayCard({ way, rank }: { way: Way; rank: number }) {
  return (
    <li className="card">
      <div className="between">
        <h2>Way {rank}</h2>
        <span className="small muted">
          leads to <Num value={way.score} />, {words(way.tier).toLowerCase()}
        </span>
      </div>
      <ul className="stack">
        {way.steps.map((step) => (
          <li key={`${step.signal} ${step.product ?? ""}`}>
            <span className="strong">{step.label}</span> from {step.fromText} to <span className="strong nowrap">{step.toText}</span>{" "}
            {step.source && <Badge title="The system that knows it">{step.source}</Badge>}
            {step.events && step.events.length > 0 && <div className="small muted">moved by: {step.events.join(", ")}</div>}
          </li>
        ))}
      </ul>
      {way.nextBestAction?.title && <p className="small muted">Then: {way.nextBestAction.title}</p>}
    </li>
  );
}
