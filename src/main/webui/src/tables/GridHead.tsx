import type { PointerEvent } from "react";
import { bandSpans } from "./bands";
import type { Head } from "./content";
import { type Finding, worst } from "./findings";
import type { Column } from "./sheet";

interface Props {
  columns: readonly Column[];
  findings: (head: Head) => readonly Finding[];
  hits: boolean;
  selected: { left: number; right: number };
  onPick: (column: number, extend: boolean) => void;
  /** Of the active column. */
  onRename: () => void;
}

/** Bands and headers. A click picks the column, a double click renames it. */
export function GridHead({ columns, findings, hits, selected, onPick, onRename }: Props) {
  function onPointerDown(event: PointerEvent, at: number) {
    if (event.button !== 0) return;
    event.preventDefault();
    onPick(at, event.shiftKey);
  }
  return (
    <thead>
      <Bands columns={columns} hits={hits} />
      <tr>
        <th scope="col" className="grid-number">
          <span className="unseen">Row number</span>
        </th>
        {hits && (
          <th scope="col" className="grid-hit" title="Accounts of the book for which the row counts in the release in force">
            In force
          </th>
        )}
        {columns.map((column, at) => {
          const found = findings(column);
          const title = [column.header, ...found.map((each) => each.message)].join("\n");
          return (
            <th
              key={column.id}
              scope="col"
              data-column={at}
              data-band={column.band}
              data-finding={worst(found) ?? undefined}
              data-selected={(at >= selected.left && at <= selected.right) || undefined}
              title={title}
              onPointerDown={(event) => onPointerDown(event, at)}
              onDoubleClick={onRename}
            >
              <i aria-hidden={column.header ? true : undefined}>{column.letter}</i> {column.header}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Sheets of lists have no bands. */
function Bands({ columns, hits }: { columns: readonly Column[]; hits: boolean }) {
  if (columns.every((column) => column.band === "")) return null;
  return (
    <tr className="grid-bands" data-hits={hits || undefined}>
      <th colSpan={hits ? 2 : 1} scope="colgroup">
        <span className="unseen">Row</span>
      </th>
      {bandSpans(columns.map((column) => column.band)).map((span, at) => (
        <th key={at} colSpan={span.columns} scope="colgroup" data-band={span.band}>
          <span>{span.band}</span>
        </th>
      ))}
    </tr>
  );
}
