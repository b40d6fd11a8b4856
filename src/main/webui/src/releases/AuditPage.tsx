import { Link, useSearchParams } from "react-router";
import { Page } from "../ui";
import { AuditLog } from "./AuditLog";
import { ReleaseTabs } from "./ReleaseTabs";

/** Who did what to the rules. */
export function AuditPage() {
  const [query] = useSearchParams();
  const draft = Number(query.get("draft")) || undefined;
  return (
    <Page title="Audit log" lead="Who did what to the rules, newest first. Entries are never changed or deleted.">
      <ReleaseTabs />
      {draft && (
        <p>
          Only draft {draft}. <Link to="/releases/audit">Show everything</Link>
        </p>
      )}
      <AuditLog draft={draft} />
    </Page>
  );
}
