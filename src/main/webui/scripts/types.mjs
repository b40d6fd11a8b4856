// Writes openapi.json without examples and descriptions of examples, for openapi-typescript.
// Use: npm run types (with the service running; NEXTPLAY_URL says where).
import { writeFileSync } from "node:fs";

const service = process.env.NEXTPLAY_URL ?? "http://127.0.0.1:8080";
const document = await (await fetch(`${service}/q/openapi?format=json`)).json();

/** An example stands beside a schema; a property that is called `example` holds a schema itself. */
function lean(node, insideProperties = false) {
  if (Array.isArray(node)) return node.map((each) => lean(each));
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => insideProperties || (key !== "example" && key !== "examples"))
      .map(([key, value]) => [key, lean(value, key === "properties" && !insideProperties)]),
  );
}

writeFileSync(new URL("../openapi.json", import.meta.url), JSON.stringify(lean(document)));
