/** A text of the service in parts: what it quotes in backticks, and what stands between. */
export function ticked(text: string): readonly { text: string; quoted: boolean }[] {
  return text
    .split("`")
    .map((part, at) => ({ text: part, quoted: at % 2 === 1 }))
    .filter((part) => part.text !== "" || part.quoted);
}
