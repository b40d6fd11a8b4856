import { useRouteError } from "react-router";
import { ErrorBox } from "../ui/ErrorBox";
import { Page } from "../ui/Page";

/** A page that could not be loaded or drawn. After a new version the old files are gone: reload. */
export function FailedPage() {
  return (
    <Page title="This page failed">
      <ErrorBox error={useRouteError()} onRetry={() => location.reload()} />
    </Page>
  );
}
