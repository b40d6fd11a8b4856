import { Badge, RowLink } from "../ui";
import { words } from "../ui/format";
import { gateTone } from "../ui/tones";
import type { Seen } from "./NowTab";

const MEANS: Record<string, string> = {
  OPEN: "Nothing speaks against talking about growth.",
  CAUTION: "Growth may be talked about, with care:",
  BLOCKED: "No talk about growth until this is put right:",
};

/** Whether the account may be approached about growth at all. */
export function GateCard({ decision }: Seen) {
  const { status, reasons } = decision.gate;
  return (
    <section className="card" aria-labelledby="gate">
      <div className="between">
        <h2 id="gate">Gate</h2>
        <Badge tone={gateTone(status)}>{words(status)}</Badge>
      </div>
      <div className="stack">
        <p className="small">{MEANS[status]}</p>
        {reasons.length > 0 && (
          <ul className="stack small">
            {reasons.map((reason, index) => (
              <li key={index}>
                <Badge tone={gateTone(reason.status)}>{words(reason.status)}</Badge> {reason.text}
                <div className="between">
                  <span className="muted">{reason.distance?.text}</span>
                  <RowLink row={reason.row} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
