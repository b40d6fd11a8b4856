import { PlaceLink, Ticked } from "../changes";
import { Badge } from "../ui";
import { Signals } from "./Signals";
import { severityTone, severityWord } from "./findings";
import type { Finding } from "./types";

/** Findings, each with its place and, where there is one, a case that shows it. */
export function FindingList({ findings, draft }: { findings: readonly Finding[]; draft: number }) {
  return (
    <ul className="findings">
      {findings.map((finding, at) => (
        <li key={at}>
          {finding.severity !== "INFO" && <Badge tone={severityTone(finding.severity)}>{severityWord(finding.severity)}</Badge>}
          <div>
            <p>
              <Ticked text={finding.message} />
            </p>
            {finding.example && Object.keys(finding.example).length > 0 && (
              <p className="small muted">
                For example <Signals signals={finding.example} />
              </p>
            )}
          </div>
          <PlaceLink place={finding.cell} draft={draft} />
        </li>
      ))}
    </ul>
  );
}
