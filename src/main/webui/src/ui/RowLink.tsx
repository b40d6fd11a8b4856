import { Link } from "react-router";
import { placeOf, placeWords, tablePath } from "./places";
import "./row-link.css";

/** A link to the very row of the table, or the plain text where it is no row of a workbook. */
export function RowLink({ row, className = "row-link" }: { row: string | null | undefined; className?: string }) {
  if (!row) return null;
  const place = placeOf(row);
  if (!place) return <code className="place">{row}</code>;
  return (
    <Link className={className} to={tablePath(place)} title={row}>
      {placeWords(place)}
    </Link>
  );
}

/** Reasons with the rows that gave them. */
export function RowLinks({ reasons }: { reasons: readonly { text: string; row?: string | null }[] }) {
  return (
    <ul className="reasons">
      {reasons.map((reason, index) => (
        <li key={index}>
          <span>{reason.text}</span> <RowLink row={reason.row} />
        </li>
      ))}
    </ul>
  );
}
