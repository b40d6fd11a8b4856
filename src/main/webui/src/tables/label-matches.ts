const MOST = 300;

/** Labels that fit what is typed, those that begin with it first; all of them where it is one of them, to choose another one. */
export function matchesOf(text: string, labels: readonly string[]): readonly string[] {
  const part = text.trim().toLowerCase();
  if (part === "" || labels.some((label) => label.toLowerCase() === part)) return labels.slice(0, MOST);
  const words = part.split(/\s+/);
  const fits = labels.filter((label) => words.every((word) => label.toLowerCase().includes(word)));
  const first = fits.filter((label) => label.toLowerCase().startsWith(part));
  return [...first, ...fits.filter((label) => !first.includes(label))].slice(0, MOST);
}

/** Where the label stands that is written already, be it in other letters; -1 when none is. */
export function writtenIn(options: readonly string[], text: string): number {
  const wanted = text.trim().toLowerCase();
  return options.findIndex((option) => option.toLowerCase() === wanted);
}

/**
 * The label that an arrow key goes to: on from the chosen one, else from the one that is written, else in from the end.
 * One that is written in other letters is the first to be chosen.
 *
 * @param chosen -1 when none is
 * @param by 1 for down, -1 for up
 */
export function nextOption(options: readonly string[], text: string, chosen: number, by: 1 | -1): number {
  const written = chosen < 0 ? writtenIn(options, text) : -1;
  if (written >= 0 && options[written] !== text) return written;
  const from = Math.max(chosen, written);
  if (from < 0) return by > 0 ? 0 : options.length - 1;
  return (from + by + options.length) % options.length;
}
