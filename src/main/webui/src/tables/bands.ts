/** Bands of columns that stand side by side. */
export function bandSpans(bands: readonly string[]): { band: string; columns: number }[] {
  const spans: { band: string; columns: number }[] = [];
  for (const band of bands) {
    const last = spans.at(-1);
    if (last?.band === band) last.columns++;
    else spans.push({ band, columns: 1 });
  }
  return spans;
}
