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
