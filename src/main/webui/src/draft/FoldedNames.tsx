import { PlaceLink } from "../changes";
import { Folded } from "./Folded";

interface Props {
  title: string;
  rows: readonly { row: string; name: string; note?: string }[];
  draft: number;
}

/** Names that need nobody's eye now, with the rows that they stand in. */
export function FoldedNames({ title, rows, draft }: Props) {
  return (
    <Folded title={title} count={rows.length}>
      <ul className="names">
        {rows.map(({ row, name, note }) => (
          <li key={row} className="between">
            <span>
              {name} {note && <span className="muted small">{note}</span>}
            </span>
            <PlaceLink place={row} draft={draft} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
