/** The parts of a test at a separator outside of brackets and quotes, without blanks around them. */
export function split(text: string, separator: "," | " and "): string[] {
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "(" || char === "[")) depth++;
    else if (!quoted && (char === ")" || char === "]")) depth--;
    if (!quoted && depth === 0 && lower.startsWith(separator, at)) {
      parts.push(text.slice(start, at).trim());
      start = at + separator.length;
      at = start - 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}
