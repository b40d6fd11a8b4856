const LONGEST = 60;

/** The known word that somebody probably meant; null when none is similar. */
export function nearest(written: string, known: readonly string[]): string | null {
  if (written.length > LONGEST) return null;
  const wanted = written.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { word: string; distance: number } | null = null;
  for (const word of known) {
    const distance = slips(wanted, word.toLowerCase(), limit);
    if (distance > limit || (best && distance > best.distance)) continue;
    if (!best || distance < best.distance || word < best.word) best = { word, distance };
  }
  return best?.word ?? null;
}

/** The same letters in another order are one slip of the fingers. */
function slips(a: string, b: string, limit: number): number {
  const distance = levenshtein(a, b);
  return distance > limit && sorted(a) === sorted(b) ? 1 : distance;
}

const sorted = (text: string) => [...text].sort().join("");

function levenshtein(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
