import type { RecordedCall } from "./recorder";

/** A word of a POSIX shell that stands for exactly this text. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * The call as a command for a terminal. It names no credential: where one is needed (`keyed`) it
 * takes a key from the variable `NEXTPLAY_KEY` of the shell.
 */
export function asCurl(call: RecordedCall, origin: string, keyed = false): string {
  const words = ["curl -s"];
  if (keyed) words.push('-H "X-API-Key: $NEXTPLAY_KEY"');
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
