import { Link, useParams } from "react-router";
import { DraftSheet } from "./DraftSheet";
import { ReleaseSheet } from "./ReleaseSheet";
import { useSource } from "./source";

/** One sheet: to be read in a release, to be edited in a draft. */
export function SheetPage() {
  const { workbook = "", sheet = "" } = useParams();
  const { draft, release } = useSource();
  const about = { workbook: workbook.replace(/\.xlsx$/, ""), sheet };
  if (draft !== null) return <DraftSheet key={`${draft}/${workbook}/${sheet}`} draft={draft} {...about} />;
  return <ReleaseSheet key={`${release}/${workbook}/${sheet}`} release={release} {...about} />;
}

/** Where this sheet stands, and what the rows of it do together. */
export function SheetLead({ workbook, about }: { workbook: string; about: string }) {
  const { within } = useSource();
  const query = within.draft ? `?draft=${within.draft}` : within.release ? `?release=${within.release}` : "";
  return (
    <>
      <Link to={`/tables${query}`}>Tables</Link> / {workbook}
      {about && ` · ${about}`}
    </>
  );
}
