import { Link } from "react-router";
import { Page } from "../ui/Page";

export function NotFoundPage() {
  return (
    <Page title="There is no such page" lead="The address may be mistyped, or from another version.">
      <p>
        <Link to="/queue">Go to the queue</Link>
      </p>
    </Page>
  );
}
