/** The text just before `text` in the order of ids: what follows it begins with `text`, if anything does. */
export function justBefore(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last - 1) + "\u{ffff}";
}
