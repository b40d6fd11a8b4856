import { Empty, Page } from "../ui";

export function Component() {
  return (
    <Page title="Sentences">
      <Empty title="This page is not built yet">
        <p>
          The service can do it already: see <a href="/q/swagger-ui">its API</a>.
        </p>
      </Empty>
    </Page>
  );
}
