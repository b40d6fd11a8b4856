import { Page } from "../ui";

export function Component() {
  return <Page title="Portfolio">…</Page>;
}
