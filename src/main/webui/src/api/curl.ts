import type { RecordedCall } from "./recorder";

/** A word of a POSIX shell that stands for exactly this text. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * The call as a command for a terminal. It names no credential: whoever runs it adds a key of their
 * own (`-H 'X-API-Key: …'`), where the service demands one.
 */
export function asCurl(call: RecordedCall, origin: string): string {
  const words = ["curl -s"];
  const bodyImpliesPost = call.body !== null && call.method === "POST";
  if (call.method !== "GET" && !bodyImpliesPost) words.push(`-X ${call.method}`);
  words.push(shellWord(origin + call.path));
  if (call.contentType && call.body !== null) {
    words.push("-H", shellWord(`content-type: ${call.contentType}`));
  }
  if (call.body !== null) words.push("-d", shellWord(call.body));
  return words.join(" ");
}

/** What a log-in or a new password sends is never shown. */
export function isSecret(path: string): boolean {
  return path.endsWith("/session") || path.endsWith("/password");
}
