import { Badge, Ticked } from "../ui";
import { words } from "../ui/format";
import { grouped, headWords, kindTone, kindWord } from "./group";
import { PlaceLink } from "./PlaceLink";
import { RulesDiff } from "./RulesDiff";
import type { CellChange, Change } from "./types";
import "./changes.css";

interface Props {
  changes: readonly Change[];
  /** Where the new state can be opened; nothing is the release in force. */
  draft?: number;
  release?: string;
  /** The release that is compared with: where it is given, rules as sentences are compared line by line. */
  before?: string;
}

/** What differs, sheet by sheet, in words and cell by cell. */
export function ChangeList({ changes, draft, release, before }: Props) {
  return (
    <div className="stack">
      {grouped(changes).map((group) => (
        <section key={`${group.file}!${group.sheet}`} className="card changes">
          <h2>
            {group.sheet ?? titleOf(group.file)}
            {group.sheet && workbookOf(group.file) !== group.sheet && <span className="muted small"> {workbookOf(group.file)}</span>}
          </h2>
          <ul>
            {group.changes.map((change, at) => (
              <li key={at}>
                <Badge tone={kindTone(change.kind)}>{kindWord(change.kind)}</Badge>
                <div className="change-what">
                  <p>
                    <Ticked text={headWords(change)} />
                  </p>
                  {change.cells.length > 1 && <Cells cells={change.cells} />}
                  {before && change.kind === "RULES_CHANGED" && group.file.endsWith(".dslr") && (
                    <RulesDiff file={group.file} before={{ release: before }} after={{ release, draft }} />
                  )}
                </div>
                {change.after ? <PlaceLink place={change.after} draft={draft} release={release} /> : <span className="muted small">was {rowOf(change.before)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function titleOf(file: string): string {
  return file.endsWith(".dslr") ? `Rules as sentences: ${file.slice(0, -5)}` : file;
}

function rowOf(place: string | null | undefined): string {
  const row = place?.split("!")[2];
  return row ? `row ${row}` : "there";
}

function Cells({ cells }: { cells: readonly CellChange[] }) {
  return (
    <dl className="change-cells">
      {cells.map((cell, at) => (
        <div key={at}>
          <dt>{cell.column}</dt>
          <dd>
            <del>{cell.from || "blank"}</del> → <ins>{cell.to || "blank"}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** `expansion-score.xlsx` as people call it. */
function workbookOf(file: string): string {
  return words(file.replace(/\.xlsx$/, "").replaceAll("-", "_"));
}
