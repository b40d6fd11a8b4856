import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { asCurl, isSecret } from "./curl";
import type { RecordedCall } from "./recorder";

const ORIGIN = "http://127.0.0.1:8080";
const call = (parts: Partial<RecordedCall>): RecordedCall => ({
  method: "GET",
  path: "/api/v1/portfolio",
  contentType: null,
  body: null,
  status: 200,
  milliseconds: 1,
  ...parts,
});

it("reads with a plain GET", () => {
  expect(asCurl(call({}), ORIGIN)).toBe("curl -s 'http://127.0.0.1:8080/api/v1/portfolio'");
});

it("takes a key from the shell where one is needed", () => {
  expect(asCurl(call({}), ORIGIN, true)).toBe(`curl -s -H "X-API-Key: $NEXTPLAY_KEY" 'http://127.0.0.1:8080/api/v1/portfolio'`);
});

it("says the method where curl would choose another", () => {
  expect(asCurl(call({ method: "DELETE" }), ORIGIN)).toContain("curl -s -X DELETE ");
  const json = { contentType: "application/json", body: "{}" };
  expect(asCurl(call({ method: "POST", ...json }), ORIGIN)).not.toContain("-X");
  expect(asCurl(call({ method: "PATCH", ...json }), ORIGIN)).toContain("-X PATCH");
  expect(asCurl(call({ method: "POST" }), ORIGIN)).toContain("-X POST");
});

it("survives a shell, whatever the body", () => {
  const body = `{"note": "it's $HOME \`id\` \\" \n !"}`;
  const command = asCurl(call({ method: "POST", contentType: "application/json", body }), ORIGIN);
  const words = execFileSync("sh", ["-c", command.replace("curl", "printf '%s\\0'")], { encoding: "utf8" }).split("\0");
  expect(words).toEqual(["-s", `${ORIGIN}/api/v1/portfolio`, "-H", "content-type: application/json", "-d", body, ""]);
});

it("knows what is never shown", () => {
  expect(isSecret("/api/v1/session")).toBe(true);
  expect(isSecret("/api/v1/me/password")).toBe(true);
  expect(isSecret("/api/v1/me")).toBe(false);
});
