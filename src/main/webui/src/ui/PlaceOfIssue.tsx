import type { Issue } from "../api/problem";
import { RowLink } from "./RowLink";

/** Where an issue stands: a cell of a workbook, or a part of what was sent. */
export function PlaceOfIssue({ issue }: { issue: Issue }) {
  if (issue.cell) return <RowLink row={issue.cell} />;
  return issue.pointer ? <code className="place">{issue.pointer}</code> : null;
}
