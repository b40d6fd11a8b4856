import { Link } from "react-router";
import { Ticked } from "../ui";
import { placeOf, placeWords, tablePath } from "../ui/places";

interface Props {
  place: string | null | undefined;
  /** Where the place is shown as a draft has it. */
  draft?: number;
  /** Where the place is shown as another release than the one in force has it. */
  release?: string;
}

/** A link to a row or a cell, in a draft or in a release. Lines of sentences are linked, too. */
export function PlaceLink({ place, draft, release }: Props) {
  if (!place) return null;
  const known = placeOf(place);
  const query = draft !== undefined ? `draft=${draft}` : release ? `release=${encodeURIComponent(release)}` : "";
  if (known) {
    const path = tablePath(known);
    const to = query ? path + (path.includes("?") ? "&" : "?") + query : path;
    return (
      <Link className="row-link" to={to} title={place}>
        {placeWords(known)}
      </Link>
    );
  }
  const line = /^([\w-]+)\.dslr(?:!line!(\d+))?$/.exec(place);
  if (!line) return <code className="place">{place}</code>;
  const at = new URLSearchParams(query);
  at.set("file", line[1] ?? "");
  if (line[2]) at.set("line", line[2]);
  return (
    <Link className="row-link" to={`/sentences?${at}`} title={place}>
      {line[2] ? `${line[1]}, line ${line[2]}` : `Sentences ${line[1]}`}
    </Link>
  );
}

/** A sentence of the service with the place that it is about. */
export function PlacedText({ text, ...place }: Props & { text: string }) {
  return (
    <span className="placed">
      <span>
        <Ticked text={text} />
      </span>{" "}
      <PlaceLink {...place} />
    </span>
  );
}
